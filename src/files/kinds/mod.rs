//! What a file is, by what stands in it, and whether it is one that may be taken. A little of it is read at a time: a
//! file costs the same memory whatever its size.

mod not_seen;
mod office;
mod pdf;
mod zip;

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use crate::domain::application::attachments::{FileKind, Unfit};
pub use not_seen::NotSeen;

/// The header of a PDF may stand a little way in (ISO 32000-1, annex H.3.4.1).
const HEAD: u64 = 1024;

/// Tells the kind. `came` is the name it came with, which decides nothing but how a refusal is worded.
///
/// # Errors
/// [`NotSeen::Unfit`] with the reason.
pub fn look(file: &mut File, came: &str) -> Result<FileKind, NotSeen> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(HEAD).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    match head.as_slice() {
        [] => Err(Unfit::Empty.into()),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', _, _, _, _, b'I', b'H', b'D', b'R', ..] => {
            Ok(FileKind::Png)
        }
        [0xff, 0xd8, 0xff, ..] => Ok(FileKind::Jpeg),
        [b'P', b'K', 3, 4, ..] => office::look(file, came),
        head if head.windows(5).any(|w| w == b"%PDF-") => {
            // What begins as something else and is a PDF further in is made to be two things at once.
            if head.starts_with(b"MZ") || head.starts_with(b"\x7fELF") || head.starts_with(b"#!") {
                return Err(Unfit::other_kind(came).into());
            }
            pdf::look(&mut BufReader::with_capacity(64 * 1024, file))?;
            Ok(FileKind::Pdf)
        }
        _ => Err(Unfit::other_kind(came).into()),
    }
}

#[cfg(test)]
pub(in crate::files) mod tests {
    use std::io::Write;

    use super::*;

    /// A file of these bytes that is gone when it is closed.
    pub(in crate::files) fn file(bytes: &[u8]) -> File {
        let mut file = crate::files::incoming::nameless(&std::env::temp_dir()).unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    pub(super) fn seen(bytes: &[u8], came: &str) -> Result<FileKind, Unfit> {
        look(&mut file(bytes), came).map_err(|e| match e {
            NotSeen::Unfit(unfit) => unfit,
            NotSeen::Disk(e) => panic!("{e}"),
        })
    }

    #[test]
    fn the_content_decides_and_never_the_name() {
        assert_eq!(seen(b"\x7fELF\x02\x01\x01\0", "plan.pdf"), Err(Unfit::OtherKind { claimed: Some(FileKind::Pdf) }));
        assert_eq!(seen(b"MZ\x90\0 %PDF-1.7", "plan.pdf"), Err(Unfit::OtherKind { claimed: Some(FileKind::Pdf) }));
        assert_eq!(seen(b"<html><script>", "plan.html"), Err(Unfit::OtherKind { claimed: None }));
        assert_eq!(
            seen(b"<svg onload=alert(1)>", "tegning.png"),
            Err(Unfit::OtherKind { claimed: Some(FileKind::Png) })
        );
        assert_eq!(seen(b"Rar!\x1a\x07", "plan.docx"), Err(Unfit::OtherKind { claimed: Some(FileKind::Docx) }));
        assert_eq!(seen(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc"), Err(Unfit::OtherKind { claimed: None }));
        assert_eq!(seen(b"", "plan.pdf"), Err(Unfit::Empty));
        assert_eq!(seen(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.exe"), Ok(FileKind::Png));
        assert_eq!(seen(b"\xff\xd8\xff\xe0\0\x10JFIF", "a.png"), Ok(FileKind::Jpeg));
        assert_eq!(seen(b"%PDF-1.7\n1 0 obj<<>>endobj", "a.docx"), Ok(FileKind::Pdf));
    }
}
