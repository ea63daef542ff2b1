//! Mail: to a server, to files, or in tests to whoever asks for it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use sha2::{Digest, Sha256};

use crate::config::Config;
use crate::i18n::{Arg, Texts};
use crate::store::records::outbox::{Mail, MailLine, MailValue};

#[derive(Clone)]
pub struct Mailer {
    transport: Transport,
    from: Mailbox,
    public_url: String,
}

#[derive(Clone)]
enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// One `.eml` file per mail, in the data folder.
    File(PathBuf),
    Hand(Arc<Hand>),
}

/// Is handed a mail: to, subject, text.
type Hand = dyn Fn(&str, &str, &str) -> Result<(), MailError> + Send + Sync;

#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the mail server: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    #[error("MAIL_FROM, «{0}», is not an address ({1})")]
    Sender(String, lettre::address::AddressError),
    #[error("SMTP_URL is not the address of a mail server ({0})")]
    Server(lettre::transport::smtp::Error),
    #[error("the receiver: {0}")]
    Receiver(lettre::address::AddressError),
    #[error("the message: {0}")]
    Message(#[from] lettre::error::Error),
    #[error("the mail folder: {0}")]
    File(#[from] std::io::Error),
}

impl MailError {
    /// True when another attempt would end the same way.
    #[must_use]
    pub fn is_for_good(&self) -> bool {
        match self {
            MailError::Receiver(_) | MailError::Message(_) => true,
            MailError::Smtp(cause) => cause.status().is_some_and(|code| REFUSED_FOR_GOOD.contains(&u16::from(code))),
            MailError::Sender(..) | MailError::Server(_) | MailError::File(_) => false,
        }
    }
}

/// Answers about this receiver or this mail that no later attempt changes (RFC 5321 4.2.3, RFC 7504): no such mailbox, not
/// local, a name that is not allowed, a domain that takes no mail. Others of 5xx may be about the server or about us
/// (530 to 535: signing in; 554: a filter), and somebody can mend that within the days a mail is tried.
const REFUSED_FOR_GOOD: &[u16] = &[550, 551, 553, 556];

impl Mailer {
    /// Reads the sender too: a wrong one is told at start, not by every mail that fails.
    ///
    /// # Errors
    /// When `SMTP_URL` or `MAIL_FROM` is not one.
    pub fn of(config: &Config) -> Result<Mailer, MailError> {
        let transport = match &config.smtp_url {
            Some(url) => Transport::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose()).map_err(MailError::Server)?.build(),
            ),
            None => Transport::File(config.data_dir.join("mail")),
        };
        Self::with(transport, config)
    }

    /// Keeps every mail: to, subject, text.
    ///
    /// # Errors
    /// When `MAIL_FROM` is not an address.
    pub fn to_memory(sent: Arc<Mutex<Vec<(String, String, String)>>>, config: &Config) -> Result<Mailer, MailError> {
        Self::to_hand(config, move |to, subject, text| {
            let mail = (to.to_owned(), subject.to_owned(), text.to_owned());
            sent.lock().unwrap_or_else(PoisonError::into_inner).push(mail);
            Ok(())
        })
    }

    /// Hands every mail over: to, subject, text.
    ///
    /// # Errors
    /// When `MAIL_FROM` is not an address.
    pub fn to_hand(
        config: &Config,
        hand: impl Fn(&str, &str, &str) -> Result<(), MailError> + Send + Sync + 'static,
    ) -> Result<Mailer, MailError> {
        Self::with(Transport::Hand(Arc::new(hand)), config)
    }

    fn with(transport: Transport, config: &Config) -> Result<Mailer, MailError> {
        let from = config.mail_from.parse().map_err(|e| MailError::Sender(config.mail_from.clone(), e))?;
        Ok(Mailer { transport, from, public_url: config.public_url.clone() })
    }

    /// `key` is the same each time the same mail is tried, and no other mail's: a receiver that gets it twice can tell.
    ///
    /// # Errors
    /// When it could not be delivered to the server or the folder.
    pub async fn send(&self, mail: &Mail, key: &str) -> Result<(), MailError> {
        let (subject, body) = words(mail, &self.public_url);
        match &self.transport {
            Transport::Hand(hand) => hand(&mail.to, &subject, &body),
            Transport::Smtp(transport) => {
                transport.send(message(&self.from, &mail.to, (subject, body), key)?).await?;
                Ok(())
            }
            Transport::File(folder) => {
                let message = message(&self.from, &mail.to, (subject, body), key)?;
                tokio::fs::create_dir_all(folder).await?;
                tokio::fs::write(folder.join(format!("{}.eml", uuid::Uuid::now_v7())), message.formatted()).await?;
                Ok(())
            }
        }
    }
}

/// «– Én søknad er ikke sendt. Fristen er 8. januar 2027 kl. 15.00.»
fn listed(t: &Texts, line: &MailLine) -> String {
    let by = line.at.map_or_else(|| t.date(line.day), |at| t.moment(at));
    let text = t.text_with(&line.key, &[("antall", line.number.into()), ("frist", Arg::Text(by.into()))]);
    format!("– {text}")
}

/// Subject and body in the mail's language.
#[must_use]
pub fn words(mail: &Mail, public_url: &str) -> (String, String) {
    let t = Texts::of(mail.lang);
    let shown = |value: &MailValue| match value {
        MailValue::Text(text) => text.clone(),
        MailValue::Date(date) => t.date(*date),
        MailValue::Moment(at) => t.moment(*at),
        MailValue::Named(keys) => t.list(&keys.iter().map(|key| t.text(key)).collect::<Vec<_>>()),
        MailValue::Lines(lines) => lines.iter().map(|line| listed(t, line)).collect::<Vec<_>>().join("\n"),
        MailValue::Link(path) => format!("{}{path}", public_url.trim_end_matches('/')),
    };
    let args: Vec<(&str, Arg<'_>)> =
        mail.values.iter().map(|(n, v)| (n.as_str(), Arg::Text(shown(v).into()))).collect();
    let say = |part: &str| t.text_with(&format!("epost-{}-{part}", mail.kind), &args).into_owned();
    // A mail about a case says who answers, with the details that held when it was written.
    let value = |name: &str| args.iter().find(|(n, _)| *n == name).map(|(_, arg)| arg.clone());
    let contact = match (value("embete"), value("embete-epost"), value("embete-telefon")) {
        (Some(office), Some(email), Some(telephone)) => {
            let args = [("embete", office), ("epost", email), ("telefon", telephone)];
            format!("{}\n\n", t.text_with("epost-kontakt", &args))
        }
        _ => String::new(),
    };
    // A mail about an account says whom else to tell, when somebody is nearer than we are.
    let tell = value("si-fra")
        .map_or_else(String::new, |who| format!("{}\n\n", t.text_with("epost-si-fra", &[("hvem", who)])));
    (say("emne"), format!("{}\n\n{contact}{tell}{}\n", say("tekst").trim_end(), t.epost_bunn_kort().trim_end()))
}

/// One part of plain text that says what it is: without the charset, a reader guesses at every æ, ø and å. It says too
/// that nobody wrote it (RFC 3834): otherwise those who are away answer.
fn message(from: &Mailbox, to: &str, (subject, body): (String, String), key: &str) -> Result<Message, MailError> {
    let to: Mailbox = to.parse().map_err(MailError::Receiver)?;
    let automatic = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
    // Another database may have a mail of the same key; not one of the same words to the same receiver.
    let mut digest = Sha256::new();
    for part in [&to.email.to_string(), &subject, &body] {
        digest.update(part.as_bytes());
    }
    let mark: String = digest.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect();
    Ok(Message::builder()
        .from(from.clone())
        .to(to)
        .subject(subject)
        .message_id(Some(format!("<{key}.{mark}@{}>", from.email.domain())))
        .raw_header(automatic)
        .singlepart(SinglePart::plain(body))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes of a body in quoted-printable (RFC 2045 6.7) or as they are.
    fn decoded(body: &str) -> String {
        let body = body.replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = body.as_bytes();
        while let [first, tail @ ..] = rest {
            let hex = (*first == b'=').then(|| std::str::from_utf8(&tail[..2]).unwrap());
            bytes.push(hex.map_or(*first, |hex| u8::from_str_radix(hex, 16).unwrap()));
            rest = if hex.is_some() { &tail[2..] } else { tail };
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_mail_says_its_charset_and_its_letters_survive() {
        let from: Mailbox = Config::for_tests().mail_from.parse().unwrap();
        let text = "Første linje om gåsa på Øya.\nAndre linje: č đ ŋ.\n";
        let words = || ("Søknaden er sendt".to_owned(), text.to_owned());
        let mail = message(&from, "post@alvdal.kommune.no", words(), "7").unwrap();
        let again = message(&from, "post@alvdal.kommune.no", words(), "7").unwrap();
        let other = message(&from, "post@gloppen.kommune.no", words(), "7").unwrap();
        let id = |mail: &Message| {
            let text = String::from_utf8(mail.formatted()).unwrap();
            text.lines().find_map(|l| l.strip_prefix("Message-ID: ").map(str::to_owned)).expect("a Message-ID")
        };
        assert!(id(&mail).ends_with("@praksisnaer.example>"), "{}", id(&mail));
        assert_eq!(id(&mail), id(&again));
        assert_ne!(id(&mail), id(&other));
        let formatted = String::from_utf8(mail.formatted()).unwrap();
        let (head, body) = formatted.split_once("\r\n\r\n").unwrap();
        let head = head.to_lowercase();
        for header in [
            "auto-submitted: auto-generated",
            "mime-version: 1.0",
            "content-type: text/plain; charset=utf-8",
            "content-transfer-encoding: ",
        ] {
            assert!(head.contains(header), "{header} in {head}");
        }
        assert!(head.contains("content-transfer-encoding: quoted-printable"), "{head}");
        assert_eq!(decoded(body).replace("\r\n", "\n").trim_end(), text.trim_end());
    }

    #[test]
    fn a_wrong_sender_is_told_at_start() {
        let config = Config { mail_from: "Praksisnært program".to_owned(), ..Config::for_tests() };
        assert!(matches!(Mailer::of(&config), Err(MailError::Sender(..))));
        assert!(Mailer::of(&Config::for_tests()).is_ok());
    }
}
