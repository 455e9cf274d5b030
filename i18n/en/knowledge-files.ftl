# The page about the knowledge at the desk: packs, own files and what was checked.

knowledge-title = Knowledge
knowledge-short = Rules, questions and sources.
knowledge-look = Look
knowledge-back = Settings
knowledge-in-use = In use
knowledge-day = Knowledge of { $day }
knowledge-of-app = This came with the program.
knowledge-of-pack = This came with a pack.
knowledge-path = Install a pack: where is the file?
knowledge-path-example = For example D:\kennis-2026-11-23.gskennis
knowledge-pack-help = A pack is one file with newer rules and questions. Only install a pack from somebody whom you know. What was agreed stays as it is.
knowledge-install = Install pack
knowledge-put-back = Put back the one before
knowledge-own = Own files
knowledge-own-help = Your organisation can add its own questions, measures and addresses. Put the files in this folder:
knowledge-own-used = { $count ->
    [0] No own files are in use.
    [one] 1 own file is in use.
   *[other] { $count } own files are in use.
}
knowledge-own-wrong = There is a mistake in these files. They take no part. Everything else works as ever.
knowledge-again = Read again
knowledge-checked = Checked with the source
knowledge-checked-help = Rules change. Check a date before you rely on it. Whoever checked a source writes name and day in the file checked.toml in the folder above.
knowledge-stale = { $count ->
    [0] All sources have been checked.
    [one] 1 source was not checked, or too long ago.
   *[other] { $count } sources were not checked, or too long ago.
}
knowledge-show-all = Show all { $count }

# What became of a pack.

pack-installed = The pack is in use. You can put back what was there before.
pack-put-back = The knowledge before is in use again.
pack-no-file = There is no such file, or it cannot be read. Nothing changed. Look at the name of the file.
pack-not-a-pack = This file is no pack of knowledge. Nothing changed. Ask for the file again.
pack-damaged = This pack is damaged. Nothing changed. Ask for the file again.
pack-newer-app = This pack is for a newer version of Goede Start. Nothing changed. Install the new program first.
pack-older = This pack is older than the knowledge that you have. The newest stays in use.
pack-mistakes = There are mistakes in this pack. Nothing changed. Tell whoever gave you the pack.
pack-not-written = The pack could not be stored. Nothing changed. See whether the disk is full.

# What is wrong in a file of knowledge. { $word } is what stands there.

problem-duplicate = This is there already: { $word }. Choose another name.
problem-retired = This name was withdrawn: { $word }. Choose another name.
problem-unknown-rule = There is no such rule: { $word }.
problem-unknown-measure = There is no such measure: { $word }.
problem-unknown-amount = There is no such number: { $word }.
problem-unknown-source = There is no such source: { $word }.
problem-unknown-domain = There is no such part of life: { $word }.
problem-unknown-picture = There is no such picture: { $word }.
problem-form = This condition is not right. See the description of this kind of file.
problem-fact-kind = This is another kind of answer than fits here: { $word }.
problem-span = This is no length of time that we can read: { $word }.
problem-cycle = These items wait for each other: { $word }.
problem-no-date = No date follows from this rule: { $word }.
problem-too-early = This is not known yet here: { $word }.
problem-not-asked = No question asks this: { $word }.
problem-not-used = Nothing is done with this answer: { $word }.
problem-class = Too many people would see this: { $word }.
problem-missing-text = The Dutch text is missing: { $word }.
problem-own-prefix = An own name begins with own-. Here it says: { $word }.
problem-not-own = Rules of the law are the same for everybody. They only come with a pack. This file does not belong here: { $word }.
problem-text-syntax = Something here is no text in the form of Fluent.
problem-unknown-text = Nobody uses this text, or you may not change it: { $word }.
problem-raw-digits = Put these digits between braces and quotes: { $word }.
problem-gone = This is gone and is not named as withdrawn: { $word }.
