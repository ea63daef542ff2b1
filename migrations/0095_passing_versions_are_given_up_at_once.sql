-- Every save gives up what pages saved by themselves more than a day ago. They are found among what is to be given up, and not
-- by reading every version of the section for every other one.
create index section_version_passing on section_version (application, section, saved_at) where passing;
