//! What can keep the house database from standing.

use std::fmt;
use std::io;
use std::path::PathBuf;

pub(super) const DATABASE: &str = "praksisnaer";

#[derive(Debug)]
pub enum LocalPostgresError {
    NotInstalled,
    WrongVersion { cluster: PathBuf, version: String, found: Vec<String> },
    NoUnprivilegedUser,
    InUse { cluster: PathBuf },
    Unreachable { directory: PathBuf, user: String },
    Failed { what: String, log: String },
    Io { what: String, source: io::Error },
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
