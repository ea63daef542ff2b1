-- The offices' frames of a year, also of offices that have no municipalities any more, are never more than what the
-- distribution in force divides, and no office's frame is less than it has committed. Checked when a deed has written all.
create function frames_fit() returns trigger language plpgsql as $$
declare
    divided bigint;
    framed bigint;
    used bigint;
begin
    select total - reserve into divided from frame_distribution where year = new.year order by decided_at desc, id desc limit 1;
    select sum(amount) into framed from office_frame where year = new.year;
    if framed > coalesce(divided, 0) then
        raise exception using errcode = 'check_violation', constraint = 'frames_fit_the_national_frame',
            message = format('the frames of %s sum to %s, which is more than %s', new.year, framed, coalesce(divided, 0));
    end if;
    if tg_table_name = 'office_frame' then
        select sum(c.amount) into used from commitment c where c.office = new.office and c.year = new.year;
        if used > (select amount from office_frame where office = new.office and year = new.year) then
            raise exception using errcode = 'check_violation', constraint = 'frame_covers_what_is_committed',
                message = format('%s has committed %s of %s', new.office, used, new.year);
        end if;
    end if;
    return null;
end $$;
create constraint trigger frames_fit after insert or update on office_frame
    deferrable initially deferred for each row execute function frames_fit();
create constraint trigger distribution_fits after insert or update on frame_distribution
    deferrable initially deferred for each row execute function frames_fit();
