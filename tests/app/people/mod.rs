mod colleagues;
mod one_address;
mod policy_table;
pub(crate) mod sign_in;
mod two_roles;
