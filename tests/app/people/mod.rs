mod colleagues;
mod known_device;
mod one_address;
mod password_changed;
mod policy_table;
pub(crate) mod sign_in;
mod two_roles;
pub(crate) mod way_in;
