pub(crate) mod jobs;
mod projects;
pub(crate) mod smtp;
mod timetable;
