//! Files that belong to a section: which kinds are taken, how large and how many, their names, and where each stands.

use crate::domain::application::form::{Section, contains_national_id};

/// The most megabytes of a file. What a scanned plan of fifty pages is; a caseworker reads it on a laptop.
pub const LARGEST_MB: u32 = 25;
/// The same in bytes.
pub const LARGEST: u64 = LARGEST_MB as u64 * 1024 * 1024;
/// The most files of a section, and of an application: what an office can read, and no more than 750 MB to keep.
pub const MOST_IN_SECTION: i64 = 10;
pub const MOST_IN_APPLICATION: i64 = 30;
/// The most letters of a name, with its ending.
pub const LONGEST_NAME: usize = 120;

/// What a file is, by what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    Pdf,
    Odt,
    Ods,
    Odp,
    Docx,
    Xlsx,
    Pptx,
    Png,
    Jpeg,
}

impl FileKind {
    pub const ALL: [FileKind; 9] = [
        FileKind::Pdf,
        FileKind::Odt,
        FileKind::Ods,
        FileKind::Odp,
        FileKind::Docx,
        FileKind::Xlsx,
        FileKind::Pptx,
        FileKind::Png,
        FileKind::Jpeg,
    ];

    /// The code in the database, and the ending of the name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Odt => "odt",
            FileKind::Ods => "ods",
            FileKind::Odp => "odp",
            FileKind::Docx => "docx",
            FileKind::Xlsx => "xlsx",
            FileKind::Pptx => "pptx",
            FileKind::Png => "png",
            FileKind::Jpeg => "jpg",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<FileKind> {
        FileKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Odt => "application/vnd.oasis.opendocument.text",
            FileKind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            FileKind::Odp => "application/vnd.oasis.opendocument.presentation",
            FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            FileKind::Png => "image/png",
            FileKind::Jpeg => "image/jpeg",
        }
    }
    /// The kind a name claims.
    fn claimed(name: &str) -> Option<FileKind> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        FileKind::from_code(if ending == "jpeg" { "jpg" } else { &ending })
    }
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// No file was chosen.
    Missing,
    Empty,
    TooLarge,
    /// Of none of the kinds; what its name claims to be, when that is one of them.
    OtherKind {
        claimed: Option<FileKind>,
    },
    /// It begins as one of the kinds and does not go on as one.
    Broken,
    /// An office document that can run something.
    Macros,
    /// A PDF that can run something.
    Script,
    /// Nobody can read it without a password, and no scanner can look into it.
    Locked,
    /// Packed so that it becomes far larger than it is.
    Bomb,
    /// Its name holds a national identity number.
    NationalId,
}

/// A name that may be shown and written to a disk of any kind, ending as what the file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// Cleans a name as it came, already without what cannot be seen. Without a name left, `otherwise` is it.
    ///
    /// # Errors
    /// [`Unfit::NationalId`].
    pub fn of(came: &str, kind: FileKind, otherwise: &str) -> Result<FileName, Unfit> {
        let last = came.rsplit(['/', '\\']).next().unwrap_or_default();
        let spaced: String =
            last.chars().map(|c| if "<>:\"|?*;".contains(c) || c.is_control() { ' ' } else { c }).collect();
        let mut name = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        // What ends as one of the kinds loses that ending; any other stays before the true one.
        if FileKind::claimed(&name).is_some() {
            name.truncate(name.rfind('.').unwrap_or(name.len()));
        }
        let room = LONGEST_NAME - kind.code().len() - 1;
        let short: String = name.trim_matches(['.', ' ']).chars().take(room).collect();
        let stem = match short.trim_matches(['.', ' ']) {
            "" => otherwise,
            stem => stem,
        };
        if contains_national_id(stem) {
            return Err(Unfit::NationalId);
        }
        Ok(FileName(format!("{stem}.{}", kind.code())))
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Unfit {
    /// A file of another kind, by the name it came with.
    #[must_use]
    pub fn other_kind(came: &str) -> Unfit {
        Unfit::OtherKind { claimed: FileKind::claimed(came) }
    }
}

/// A file as it is told of where nobody opens it: on paper, and among what has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFile {
    pub section: Section,
    pub name: String,
    pub kind: FileKind,
    pub size: u64,
    /// Of its bytes.
    pub sha256: [u8; 32],
}

impl ListedFile {
    /// The same bytes at the same place under the same name: taken away and attached anew it is the same file.
    #[must_use]
    pub fn is_as(&self, other: &ListedFile) -> bool {
        (self.section, &self.name, &self.sha256) == (other.section, &other.name, &other.sha256)
    }
    /// The hash as others write it.
    #[must_use]
    pub fn sha256_in_letters(&self) -> String {
        self.sha256.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Where a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// «Kontrolleres»: it waits for the scanner.
    Checking,
    /// «Klar».
    Clean,
    /// «Avvist»: the scanner found something. Handed to nobody, and no part of what is sent.
    Refused,
    /// «Ikke kontrollert»: taken where no scanner is set up.
    Unscanned,
}

impl FileState {
    pub const ALL: [FileState; 4] = [FileState::Checking, FileState::Clean, FileState::Refused, FileState::Unscanned];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            FileState::Checking => "checking",
            FileState::Clean => "clean",
            FileState::Refused => "refused",
            FileState::Unscanned => "unscanned",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<FileState> {
        FileState::ALL.into_iter().find(|state| state.code() == code)
    }
    /// Whether anybody gets it: what is not clean only where the operator has said that nothing is scanned.
    #[must_use]
    pub fn is_handed_out(self, unscanned: bool) -> bool {
        match self {
            FileState::Clean => true,
            FileState::Unscanned => unscanned,
            FileState::Checking | FileState::Refused => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_as_what_the_file_is_and_holds_nothing_a_disk_refuses() {
        let of = |came: &str, kind| FileName::of(came, kind, "vedlegg").map(|n| n.0);
        for (came, kind, name) in [
            ("Plan for velferdsteknologi.pdf", FileKind::Pdf, "Plan for velferdsteknologi.pdf"),
            ("plan.PDF", FileKind::Docx, "plan.docx"),
            ("faktura.exe", FileKind::Pdf, "faktura.exe.pdf"),
            ("C:\\Users\\kari\\Skrivebord\\budsjett.xlsx", FileKind::Xlsx, "budsjett.xlsx"),
            ("../../etc/passwd", FileKind::Png, "passwd.png"),
            ("bilde.jpeg", FileKind::Jpeg, "bilde.jpg"),
            ("a<b>:c\"|?*d.pdf", FileKind::Pdf, "a b c d.pdf"),
            ("", FileKind::Pdf, "vedlegg.pdf"),
            (".pdf", FileKind::Pdf, "vedlegg.pdf"),
            ("...", FileKind::Pdf, "vedlegg.pdf"),
            ("plan.v2", FileKind::Odt, "plan.v2.odt"),
        ] {
            assert_eq!(of(came, kind).as_deref(), Ok(name), "{came}");
        }
        assert_eq!(of(&"å".repeat(300), FileKind::Pdf).unwrap().chars().count(), LONGEST_NAME);
        assert_eq!(of("010190 00083.pdf", FileKind::Pdf), Err(Unfit::NationalId));
    }

    #[test]
    fn nothing_is_handed_out_before_it_is_clean() {
        let out = |unscanned| FileState::ALL.map(|state| state.is_handed_out(unscanned));
        assert_eq!(out(false), [false, true, false, false]);
        assert_eq!(out(true), [false, true, false, true]);
    }
}
