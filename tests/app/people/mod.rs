mod colleagues;
mod policy_table;
pub(crate) mod sign_in;
