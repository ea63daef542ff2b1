//! Parts of the worker that run until they are told to stop, whatever happens to them.

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long is waited before it is looked or tried again, when nothing was due or something went wrong.
pub(super) const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// True once somebody has asked us to stop, or nobody is left who could.
pub(super) type Stopped = watch::Receiver<bool>;

/// Waits until we are to stop.
pub(super) async fn stop(stopped: &mut Stopped) {
    // An error says that nobody is left who could ask.
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

/// Runs a part, and starts it again when it panics.
pub(super) async fn supervised<F: Future<Output = ()> + Send + 'static>(
    part: &'static str,
    mut stopped: Stopped,
    begin: impl Fn() -> F,
) {
    loop {
        // In a set of its own, so that the part ends with its supervisor.
        let mut running = JoinSet::new();
        running.spawn(begin());
        match running.join_next().await {
            Some(Err(cause)) if cause.is_panic() => tracing::error!(part, %cause, "a part of the worker starts again"),
            _ => return,
        }
        tokio::select! {
            () = stop(&mut stopped) => return,
            () = tokio::time::sleep(LOOK_AGAIN) => {}
        }
    }
}
