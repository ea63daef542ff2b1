//! What has happened and what is to be sent, for those who keep the machines.

pub mod readiness;
