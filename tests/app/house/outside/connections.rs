//! Connections over real sockets: those that say half a thing, take half an answer, or are too many.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::routing::get;
use futures_util::stream;
use praksisnaer::server::connections::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

const SHORT: Duration = Duration::from_millis(300);
/// Far more than anything here takes, also on a machine that is busy with other things.
const LONG: Duration = Duration::from_secs(30);

pub(super) struct Listening {
    pub(super) at: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Listening {
    pub(super) async fn start(app: Router, limits: Limits) -> Listening {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(serve(listener, app, limits, async { drop(stopped.await) }));
        Listening { at, stop, serving }
    }
    async fn connect(&self, say: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.at).await.unwrap();
        stream.write_all(say.as_bytes()).await.unwrap();
        stream
    }
    /// Everything asked is answered by then.
    pub(super) async fn stop(self) {
        let _ = self.stop.send(());
        timeout(LONG, self.serving).await.expect("the end is not waited for").unwrap();
    }
}

async fn all(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection that is reset has ended too.
    let _ = timeout(LONG, stream.read_to_end(&mut answer)).await.expect("the connection ends");
    String::from_utf8_lossy(&answer).into_owned()
}

fn limits() -> Limits {
    Limits { connections: 50, head: SHORT, stalled: SHORT }
}

const ASK: &str = "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

fn who() -> Router {
    Router::new().route("/", get(async |ConnectInfo(from): ConnectInfo<SocketAddr>| from.ip().to_string()))
}

#[tokio::test]
async fn half_a_head_and_silence_are_not_waited_for() {
    let listening = Listening::start(who(), limits()).await;
    let whole = all(listening.connect(ASK).await).await;
    assert!(whole.starts_with("HTTP/1.1 200") && whole.ends_with("127.0.0.1"), "{whole}");
    for half in ["", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nhost: x\r\nx-a: b"] {
        let answer = all(listening.connect(half).await).await;
        assert!(!answer.contains("200"), "{half}: {answer}");
    }
    // One letter at a time does not make the time longer.
    let mut slow = listening.connect("GET / HTTP/1.1\r\nx: ").await;
    let dripping = async {
        while slow.write_all(b"a").await.is_ok() {
            tokio::time::sleep(SHORT / 10).await
        }
    };
    timeout(LONG, dripping).await.expect("the connection ends");
    // A head without an end is refused before it is large.
    let mut huge = listening.connect("GET / HTTP/1.1\r\n").await;
    let line = format!("x-a: {}\r\n", "b".repeat(8_000));
    for _ in 0..2_000 {
        if huge.write_all(line.as_bytes()).await.is_err() {
            break;
        }
    }
    let answer = all(huge).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    listening.stop().await;
}

#[tokio::test]
async fn too_many_connections_wait_for_their_turn() {
    let listening = Listening::start(who(), Limits { connections: 2, head: LONG, ..limits() }).await;
    let (first, second) = (listening.connect("GET").await, listening.connect("GET").await);
    let mut third = listening.connect(ASK).await;
    let mut byte = [0];
    assert!(timeout(SHORT, third.read(&mut byte)).await.is_err(), "there is no room");
    drop(first);
    let answer = all(third).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    drop(second);
    listening.stop().await;
}

/// Tells when the answer is dropped.
struct Told(Arc<AtomicBool>);
impl Drop for Told {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_reader_who_takes_nothing_gets_no_more() {
    let over = Arc::new(AtomicBool::new(false));
    let mine = over.clone();
    let endless = async move || {
        let told = Told(mine.clone());
        Body::from_stream(stream::unfold(told, async |told| {
            Some((Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 64 * 1024])), told))
        }))
    };
    let listening = Listening::start(Router::new().route("/", get(endless)), limits()).await;
    let reader = listening.connect(ASK).await;
    let waiting = async {
        while !over.load(Ordering::SeqCst) {
            tokio::time::sleep(SHORT / 10).await
        }
    };
    timeout(LONG, waiting).await.expect("what the answer is made with is let go");
    drop(reader);
    listening.stop().await;
}

#[tokio::test]
async fn what_is_asked_is_answered_before_the_end() {
    let (begun, has_begun) = oneshot::channel::<()>();
    let begun = Arc::new(std::sync::Mutex::new(Some(begun)));
    let slow = async move || {
        begun.lock().unwrap().take().unwrap().send(()).unwrap();
        tokio::time::sleep(SHORT).await;
        "to the end"
    };
    let limits = Limits { head: LONG, ..limits() };
    let listening = Listening::start(Router::new().route("/", get(slow)), limits).await;
    let idle = listening.connect("").await;
    // Without «connection: close»: the end closes it.
    let asking = tokio::spawn(all(listening.connect("GET / HTTP/1.1\r\nhost: x\r\n\r\n").await));
    has_begun.await.unwrap();
    let at = listening.at;
    listening.stop().await;
    let answer = asking.await.unwrap();
    assert!(answer.ends_with("to the end"), "{answer}");
    assert_eq!(all(idle).await, "");
    assert!(TcpStream::connect(at).await.is_err(), "nobody new is let in");
}
