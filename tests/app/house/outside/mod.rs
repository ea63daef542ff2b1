//! Nothing from outside stops the house: limits on forms, on connections and on time, tried over real sockets, against the
//! program itself and behind a real proxy.

mod connections;
mod files;
mod forms;
mod hostile;
mod passwords;
mod program;
mod proxy;
mod readiness;
