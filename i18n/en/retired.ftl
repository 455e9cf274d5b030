# Texts of what was withdrawn (assets/knowledge/retired.toml), as they were.
# Stored cases still show them.
