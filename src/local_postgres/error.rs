//! What can keep the house database from standing.

use std::fmt;
use std::io;
use std::path::PathBuf;

pub(super) const DATABASE: &str = "praksisnaer";

#[derive(Debug)]
pub enum LocalPostgresError {
    NotInstalled,
    WrongVersion {
        cluster: PathBuf,
        version: String,
        found: Vec<String>,
    },
    NoUnprivilegedUser,
    InUse {
        cluster: PathBuf,
    },
    Unreachable {
        directory: PathBuf,
        user: String,
    },
    /// The data folder is a link to something that is not there now.
    Gone {
        link: PathBuf,
        target: PathBuf,
    },
    /// A database was made here, and is not there.
    Lost {
        cluster: PathBuf,
    },
    /// There is a database, and nothing says that it is whole.
    Unmarked {
        cluster: PathBuf,
        marker: PathBuf,
    },
    Failed {
        what: String,
        log: String,
    },
    Io {
        what: String,
        source: io::Error,
    },
}

impl fmt::Display for LocalPostgresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInstalled => write!(
                f,
                "PostgreSQL is not installed: initdb, pg_ctl and postgres were not found together in $PG_BIN, in $PATH or under /usr/lib/postgresql/*/bin.\n\
                 Install the Debian package 'postgresql' (as root: apt-get install postgresql), or set DATABASE_URL to a database you have."
            ),
            Self::WrongVersion { cluster, version, found } => write!(
                f,
                "The database in {} was made by PostgreSQL {version}, but installed here is {}.\n\
                 Install the Debian package 'postgresql-{version}', point PG_BIN at its programs, or set DATABASE_URL.",
                cluster.display(),
                found.join(", ")
            ),
            Self::NoUnprivilegedUser => write!(
                f,
                "PostgreSQL refuses to run as root, and neither the user 'postgres' nor 'nobody' is in /etc/passwd."
            ),
            Self::InUse { cluster } => write!(
                f,
                "The database in {} is in use by another running praksisnaer. Stop that one first, or set DATABASE_URL.",
                cluster.display()
            ),
            Self::Unreachable { directory, user } => write!(
                f,
                "The user '{user}' (PostgreSQL refuses to run as root) cannot write in {}.",
                directory.display()
            ),
            Self::Gone { link, target } => write!(
                f,
                "{} is a link to {}, where the database is kept, and that folder is not there. Nothing has been changed.\n\
                 If it lies on a disk that is not mounted, mount it and start again. To begin anew with an empty database, remove the link: rm {}",
                link.display(),
                target.display(),
                link.display()
            ),
            Self::Lost { cluster } => write!(
                f,
                "A database was made in {}, and it is not there. Nothing has been changed.\n\
                 Put the folder back from a backup and start again. To begin anew with an empty database, remove the whole folder above it.",
                cluster.display()
            ),
            Self::Unmarked { cluster, marker } => write!(
                f,
                "There is a database in {}, but nothing says that it is whole. Nothing has been changed.\n\
                 If it is a copy of a whole database, say so and start again: touch {}\n\
                 If it is to be thrown away, remove it: rm -r {}",
                cluster.display(),
                marker.display(),
                cluster.display()
            ),
            Self::Failed { what, log } => write!(f, "{what} failed:\n{log}"),
            Self::Io { what, source } => write!(f, "{what}: {source}"),
        }
    }
}

impl std::error::Error for LocalPostgresError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, LocalPostgresError>;
