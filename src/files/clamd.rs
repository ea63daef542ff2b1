//! ClamAV: a file is sent to `clamd` piece by piece (`INSTREAM`, clamd(8)), and it says what it found.

use std::time::Duration;

use axum::body::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};

use super::error::FilesError;

/// Where clamd listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanner {
    Tcp(String),
    Unix(std::path::PathBuf),
}

/// What clamd said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    /// The name of the signature.
    Found(String),
}

#[derive(Debug, thiserror::Error)]
pub enum NotScanned {
    /// clamd is away, or starts; or a file could not be read. It may go better later.
    #[error("clamd does not answer: {0}")]
    Away(#[from] std::io::Error),
    #[error(transparent)]
    File(#[from] FilesError),
    /// Its own limits, or a line nobody knows.
    #[error("clamd said «{0}»")]
    Said(String),
    #[error("clamd said nothing within {0:?}")]
    Silent(Duration),
}

/// clamd itself gives up a file after two minutes (`MaxScanTime`).
const PATIENCE: Duration = Duration::from_secs(150);
/// Less than what clamd takes at once by default (`StreamMaxLength` is of the whole).
const PIECE: usize = 64 * 1024;
const LONGEST_ANSWER: u64 = 4096;

impl std::str::FromStr for Scanner {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        match s.split_once(':') {
            Some(("unix", path)) if path.starts_with('/') => Ok(Scanner::Unix(path.into())),
            Some(("tcp", address)) => {
                let address = address.trim_start_matches("//");
                match address.rsplit_once(':').map(|(host, port)| (host.is_empty(), port.parse::<u16>())) {
                    Some((false, Ok(_))) => Ok(Scanner::Tcp(address.to_owned())),
                    _ => Err("a host and a port, as in tcp://127.0.0.1:3310".to_owned()),
                }
            }
            _ => Err("tcp://HOST:PORT or unix:/PATH".to_owned()),
        }
    }
}

impl Scanner {
    /// Asks whether clamd is there.
    ///
    /// # Errors
    /// [`NotScanned::Away`].
    pub async fn ping(&self) -> Result<(), NotScanned> {
        let limit = Duration::from_secs(5);
        let asked = async {
            let mut line = self.connect().await?;
            line.write_all(b"zPING\0").await?;
            answer(&mut line).await
        };
        match tokio::time::timeout(limit, asked).await.map_err(|_| NotScanned::Silent(limit))?? {
            said if said == "PONG" => Ok(()),
            said => Err(NotScanned::Said(said)),
        }
    }

    /// Sends a file.
    ///
    /// # Errors
    /// When no verdict came.
    pub async fn scan(&self, pieces: impl Stream<Item = Result<Bytes, FilesError>>) -> Result<Verdict, NotScanned> {
        let scan = async {
            let mut line = self.connect().await?;
            match send(&mut line, pieces).await {
                Ok(()) | Err(NotScanned::Away(_)) => {}
                Err(file) => return Err(file),
            }
            // clamd says why before it hangs up on what it does not take.
            let said = answer(&mut line).await?;
            verdict(&said).ok_or(NotScanned::Said(said))
        };
        tokio::time::timeout(PATIENCE, scan).await.map_err(|_| NotScanned::Silent(PATIENCE))?
    }

    async fn connect(&self) -> std::io::Result<Box<dyn Line>> {
        Ok(match self {
            Scanner::Tcp(address) => Box::new(TcpStream::connect(address).await?),
            Scanner::Unix(path) => Box::new(UnixStream::connect(path).await?),
        })
    }
}

trait Line: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

async fn send(
    line: &mut Box<dyn Line>,
    pieces: impl Stream<Item = Result<Bytes, FilesError>>,
) -> Result<(), NotScanned> {
    line.write_all(b"zINSTREAM\0").await?;
    let mut pieces = std::pin::pin!(pieces);
    while let Some(piece) = pieces.next().await {
        for part in piece?.chunks(PIECE) {
            line.write_all(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes()).await?;
            line.write_all(part).await?;
        }
    }
    line.write_all(&[0; 4]).await?;
    Ok(line.flush().await?)
}

async fn answer(line: &mut Box<dyn Line>) -> Result<String, NotScanned> {
    let mut said = Vec::new();
    let mut piece = [0_u8; 512];
    while !said.contains(&0) && (said.len() as u64) < LONGEST_ANSWER {
        match line.read(&mut piece).await? {
            0 => break,
            n => said.extend_from_slice(&piece[..n]),
        }
    }
    let end = said.iter().position(|b| *b == 0).unwrap_or(said.len());
    let said: String = String::from_utf8_lossy(&said[..end]).chars().filter(|c| !c.is_control()).collect();
    match said.is_empty() {
        true => Err(NotScanned::Away(std::io::ErrorKind::UnexpectedEof.into())),
        false => Ok(said),
    }
}

fn verdict(said: &str) -> Option<Verdict> {
    let said = said.strip_prefix("stream: ")?;
    if said == "OK" {
        return Some(Verdict::Clean);
    }
    said.strip_suffix(" FOUND").map(|name| Verdict::Found(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_tcp_or_a_socket() {
        assert_eq!("tcp://clamd:3310".parse(), Ok(Scanner::Tcp("clamd:3310".into())));
        assert_eq!("tcp:127.0.0.1:3310".parse(), Ok(Scanner::Tcp("127.0.0.1:3310".into())));
        assert_eq!("unix:/run/clamav/clamd.ctl".parse(), Ok(Scanner::Unix("/run/clamav/clamd.ctl".into())));
        for none in ["", "clamd", "tcp://", "tcp://:3310", "tcp://clamd", "unix:clamd.ctl", "http://clamd:3310"] {
            assert!(none.parse::<Scanner>().is_err(), "{none}");
        }
    }

    #[test]
    fn only_what_clamd_says_plainly_is_a_verdict() {
        assert_eq!(verdict("stream: OK"), Some(Verdict::Clean));
        assert_eq!(verdict("stream: Eicar-Test-Signature FOUND"), Some(Verdict::Found("Eicar-Test-Signature".into())));
        assert_eq!(verdict("INSTREAM size limit exceeded. ERROR"), None);
        assert_eq!(verdict("OK"), None);
    }
}
