//! Configuration: every variable's name, default and meaning. Nothing else reads the environment.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

/// A value that must not be printed.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}
impl std::str::FromStr for Secret {
    type Err = std::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Ok(Secret(s.to_owned()))
    }
}

#[derive(Debug, Clone, clap::Args)]
pub struct Config {
    /// PostgreSQL to use. Without it, an own one is started in the data folder.
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<Secret>,

    /// Where the own database and outgoing mail files live.
    #[arg(long, global = true, env = "DATA_DIR", default_value = ".data")]
    pub data_dir: PathBuf,

    /// The most connections to the database.
    #[arg(long, global = true, env = "DATABASE_CONNECTIONS", default_value_t = 20)]
    pub database_connections: u32,

    /// The address to listen on.
    #[arg(long, global = true, env = "BIND", default_value = "127.0.0.1:8080")]
    pub bind: SocketAddr,

    /// How people reach the application; links in mail begin with it. With https, cookies are Secure with the `__Host-` prefix.
    #[arg(long, global = true, env = "PUBLIC_URL", default_value = "http://127.0.0.1:8080")]
    pub public_url: String,

    /// Let the system administrator set the day, where all data are demo data.
    #[arg(long, global = true, env = "MOVABLE_CLOCK")]
    pub movable_clock: bool,

    /// Listen on the network although the accounts of the demo data, with their known password, are there.
    #[arg(long, global = true, env = "DEMO_ON_NETWORK")]
    pub demo_on_network: bool,

    /// Mail server, `smtp://` or `smtps://`. Without it, mail is written to files in the data folder.
    #[arg(long, global = true, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<Secret>,

    /// Sender of mail.
    #[arg(
        long,
        global = true,
        env = "MAIL_FROM",
        default_value = "Praksisnært program <ikke-svar@praksisnaer.example>"
    )]
    pub mail_from: String,

    /// `clamd` that scans attachments, `tcp://HOST:PORT` or `unix:/PATH`; every server and worker is told the same.
    #[arg(long, global = true, env = "CLAMD")]
    pub clamd: Option<String>,

    /// Take attachments and hand them out although nobody scans them, also where people come by https.
    #[arg(long, global = true, env = "UNSCANNED_FILES")]
    pub unscanned_files: bool,

    /// Keep attachments in this S3 bucket. Without it, they are kept in the data folder.
    #[arg(long, global = true, env = "S3_BUCKET")]
    pub s3_bucket: Option<String>,

    /// The S3 server, when it is not Amazon's: `https://HOST`.
    #[arg(long, global = true, env = "S3_ENDPOINT")]
    pub s3_endpoint: Option<String>,

    /// The bucket's region.
    #[arg(long, global = true, env = "S3_REGION", default_value = "eu-north-1")]
    pub s3_region: String,

    /// The key to the bucket: its id.
    #[arg(long, global = true, env = "S3_ACCESS_KEY_ID", hide_env_values = true)]
    pub s3_access_key: Option<Secret>,

    /// The key to the bucket.
    #[arg(long, global = true, env = "S3_SECRET_ACCESS_KEY", hide_env_values = true)]
    pub s3_secret_key: Option<Secret>,

    /// The header in which the reverse proxy gives the visitor's address; without it, the peer's address counts.
    #[arg(long, global = true, env = "CLIENT_ADDRESS_HEADER")]
    pub client_address_header: Option<String>,
}

impl Config {
    /// Mail that is written to files reaches nobody, and a notice that is recorded as sent starts the time to appeal:
    /// where people really come, whoever sends mail has a mail server.
    #[must_use]
    pub fn mail_reaches_people(&self) -> bool {
        self.smtp_url.is_some() || !self.secure_cookies()
    }
    /// Cookies are Secure (and `__Host-`) whenever people come by https.
    #[must_use]
    pub fn secure_cookies(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Whether attachments that nobody has scanned are taken and handed out: on one's own machine, and where the operator
    /// has said so. With a scanner, never.
    #[must_use]
    pub fn hands_out_unscanned(&self) -> bool {
        self.clamd.is_none() && (self.unscanned_files || !self.secure_cookies())
    }

    /// The scheme, host and port of the address people use, as a browser writes them; none when it is no such address.
    #[must_use]
    pub fn public_origin(&self) -> Option<String> {
        let origin = url::Url::parse(&self.public_url).ok()?.origin();
        origin.is_tuple().then(|| origin.ascii_serialization())
    }

    /// What is probably wrong, though the program can start: told at start, each as a sentence.
    #[must_use]
    pub fn doubts(&self) -> Vec<&'static str> {
        let mut doubts = Vec::new();
        if self.public_origin().is_none() {
            doubts.push("PUBLIC_URL is no address with scheme and host; links in mail lead nowhere");
        }
        if self.secure_cookies() && self.client_address_header.is_none() {
            doubts.push(
                "PUBLIC_URL is https, so a proxy stands in front, and CLIENT_ADDRESS_HEADER is not set: all visitors \
                 count as one, and a hundred wrong passwords lock everybody out",
            );
        }
        if self.clamd.is_none() && self.secure_cookies() {
            doubts.push(if self.unscanned_files {
                "UNSCANNED_FILES is set and CLAMD is not: attachments are handed out that nobody has scanned"
            } else {
                "CLAMD is not set, so no attachments are taken: scan them, or say with UNSCANNED_FILES=true that nobody does"
            });
        }
        doubts
    }

    /// For tests: nothing from the environment.
    #[must_use]
    pub fn for_tests() -> Self {
        Self {
            database_url: None,
            data_dir: PathBuf::from(".data/test"),
            database_connections: 5,
            bind: SocketAddr::from(([127, 0, 0, 1], 0)),
            public_url: "http://127.0.0.1:8080".to_owned(),
            demo_on_network: false,
            movable_clock: false,
            smtp_url: None,
            mail_from: "Praksisnært program <ikke-svar@praksisnaer.example>".to_owned(),
            client_address_header: None,
            clamd: None,
            unscanned_files: false,
            s3_bucket: None,
            s3_endpoint: None,
            s3_region: "eu-north-1".to_owned(),
            s3_access_key: None,
            s3_secret_key: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_what_a_browser_says_and_what_is_missing_behind_a_proxy_is_told() {
        let config = |url: &str, header: Option<&str>| Config {
            public_url: url.to_owned(),
            client_address_header: header.map(str::to_owned),
            ..Config::for_tests()
        };
        for (url, origin) in [
            ("https://praksisnaer.example/", Some("https://praksisnaer.example")),
            ("https://Praksisnær.example:443", Some("https://xn--praksisnr-n3a.example")),
            ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            ("praksisnaer.example", None),
            ("mailto:a@b.example", None),
        ] {
            assert_eq!(config(url, None).public_origin().as_deref(), origin, "{url}");
        }
        assert_eq!(config("http://127.0.0.1:8080", None).doubts(), Vec::<&str>::new());
        let proxied = config("https://praksisnaer.example", Some("X-Real-IP"));
        assert!(proxied.doubts()[0].contains("CLAMD"));
        let scanned = Config { clamd: Some("unix:/run/clamd.ctl".to_owned()), ..proxied.clone() };
        assert_eq!(scanned.doubts(), Vec::<&str>::new());
        let unscanned = Config { unscanned_files: true, ..proxied.clone() };
        assert!(unscanned.doubts()[0].contains("UNSCANNED_FILES"));
        let out = |config: &Config| config.hands_out_unscanned();
        assert_eq!([&proxied, &scanned, &unscanned].map(out), [false, false, true]);
        assert!(out(&config("http://127.0.0.1:8080", None)));
        assert!(config("https://praksisnaer.example", None).doubts()[0].contains("CLIENT_ADDRESS_HEADER"));
        assert!(config("praksisnaer.example", None).doubts()[0].contains("PUBLIC_URL"));
    }
}
