//! The thin start: reads the command line, then opens the window or answers on
//! the terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    goede_start::platform::keep_memory_off_disk();
    goede_start::cli::run()
}
