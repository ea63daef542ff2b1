//! Mail: to a server, to files, or to memory in tests.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::config::Config;
use crate::i18n::{Arg, Texts};
use crate::store::outbox::{Mail, MailValue};

#[derive(Clone)]
pub enum Mailer {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// One `.eml` file per mail, in the data folder.
    File(PathBuf),
    Memory(Arc<Mutex<Vec<(String, String, String)>>>),
}

#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the mail server: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    #[error("an address: {0}")]
    Address(#[from] lettre::address::AddressError),
    #[error("the message: {0}")]
    Message(#[from] lettre::error::Error),
    #[error("the mail folder: {0}")]
    File(#[from] std::io::Error),
}

impl Mailer {
    /// # Errors
    /// When `SMTP_URL` is not one.
    pub fn of(config: &Config) -> Result<Mailer, MailError> {
        Ok(match &config.smtp_url {
            Some(url) => Mailer::Smtp(AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose())?.build()),
            None => Mailer::File(config.data_dir.join("mail")),
        })
    }

    /// # Errors
    /// When it could not be delivered to the server or the folder.
    pub async fn send(&self, mail: &Mail, config: &Config) -> Result<(), MailError> {
        let (subject, body) = words(mail, &config.public_url);
        match self {
            Mailer::Memory(sent) => {
                sent.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((mail.to.clone(), subject, body));
                Ok(())
            }
            Mailer::Smtp(transport) => {
                transport.send(message(mail, config, subject, body)?).await?;
                Ok(())
            }
            Mailer::File(folder) => {
                let message = message(mail, config, subject, body)?;
                tokio::fs::create_dir_all(folder).await?;
                tokio::fs::write(folder.join(format!("{}.eml", uuid::Uuid::now_v7())), message.formatted()).await?;
                Ok(())
            }
        }
    }
}

/// Subject and body in the mail's language.
#[must_use]
pub fn words(mail: &Mail, public_url: &str) -> (String, String) {
    let t = Texts::of(mail.lang);
    let shown = |value: &MailValue| match value {
        MailValue::Text(text) => text.clone(),
        MailValue::Date(date) => t.date(*date),
        MailValue::Moment(at) => t.moment(*at),
        MailValue::Link(path) => format!("{}{path}", public_url.trim_end_matches('/')),
    };
    let args: Vec<(&str, Arg<'_>)> =
        mail.values.iter().map(|(n, v)| (n.as_str(), Arg::Text(shown(v).into()))).collect();
    let say = |part: &str| t.text_with(&format!("epost-{}-{part}", mail.kind), &args).into_owned();
    (say("emne"), format!("{}\n\n{}\n", say("tekst").trim_end(), t.epost_bunn_kort().trim_end()))
}

fn message(mail: &Mail, config: &Config, subject: String, body: String) -> Result<Message, MailError> {
    let from: Mailbox = config.mail_from.parse()?;
    let to: Mailbox = mail.to.parse()?;
    Ok(Message::builder().from(from).to(to).subject(subject).body(body)?)
}
