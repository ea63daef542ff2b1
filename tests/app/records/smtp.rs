//! A mail server on a port of its own, well or badly behaved.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};

/// How a connection is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    Accepts,
    /// The connection is made, and that is all.
    SaysNothing,
    /// Takes no mail to this receiver: the answer to RCPT.
    Answers(&'static str),
    /// Closes the connection in the middle of a mail.
    CutsInData,
    /// Takes the mail once the test says that it may.
    Waits,
}

pub(crate) struct SmtpServer {
    port: u16,
    receivers: Arc<Mutex<Vec<String>>>,
    may_go_on: Arc<Gate>,
}

/// Shut until it is opened, and open from then on.
#[derive(Default)]
struct Gate(Mutex<bool>, Condvar);

impl Gate {
    fn open(&self) {
        *self.0.lock().unwrap() = true;
        self.1.notify_all();
    }

    fn wait(&self) {
        drop(self.1.wait_while(self.0.lock().unwrap(), |open| !*open).unwrap());
    }
}

impl SmtpServer {
    /// `manner` is asked with the number of the connection, from 0.
    pub(crate) fn start(manner: impl Fn(usize) -> Manner + Send + 'static) -> SmtpServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let receivers: Arc<Mutex<Vec<String>>> = Arc::default();
        let received = receivers.clone();
        let may_go_on = Arc::new(Gate::default());
        let gate = may_go_on.clone();
        std::thread::spawn(move || {
            for (number, connection) in listener.incoming().enumerate() {
                let (manner, received, connection) = (manner(number), received.clone(), connection.unwrap());
                let gate = gate.clone();
                std::thread::spawn(move || match manner {
                    Manner::Waits => {
                        gate.wait();
                        drop(talk(&connection, &received, &manner));
                    }
                    Manner::Accepts | Manner::Answers(_) | Manner::CutsInData => {
                        drop(talk(&connection, &received, &manner));
                    }
                    Manner::SaysNothing => {
                        while BufReader::new(&connection).read_line(&mut String::new()).is_ok_and(|n| n > 0) {}
                    }
                });
            }
        });
        SmtpServer { port, receivers, may_go_on }
    }

    /// Lets every connection that waits go on.
    pub(crate) fn go_on(&self) {
        self.may_go_on.open();
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The receivers of all mail that was accepted, sorted.
    pub(crate) fn receivers(&self) -> Vec<String> {
        let mut all = self.receivers.lock().unwrap().clone();
        all.sort();
        all
    }
}

/// A port on which nobody listens.
pub(crate) fn url_of_nobody() -> String {
    format!("smtp://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap())
}

/// RFC 5321, as much as one mail needs.
fn talk(mut connection: &TcpStream, received: &Mutex<Vec<String>>, manner: &Manner) -> std::io::Result<()> {
    let mut lines = BufReader::new(connection.try_clone()?).lines();
    let mut receiver = String::new();
    writeln!(connection, "220 post.example\r")?;
    while let Some(line) = lines.next().transpose()? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        if verb == "RCPT" {
            receiver = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
            if let Manner::Answers(answer) = manner {
                writeln!(connection, "{answer}\r")?;
                continue;
            }
        }
        if verb == "DATA" {
            writeln!(connection, "354 go on\r")?;
            if matches!(manner, Manner::CutsInData) {
                lines.next().transpose()?;
                return connection.shutdown(std::net::Shutdown::Both);
            }
            while lines.next().transpose()?.is_some_and(|line| line != ".") {}
            received.lock().unwrap().push(std::mem::take(&mut receiver));
        }
        writeln!(connection, "{}\r", if verb == "QUIT" { "221 bye" } else { "250 ok" })?;
    }
    Ok(())
}
