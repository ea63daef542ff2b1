pub(crate) mod jobs;
pub(crate) mod smtp;
mod timetable;
