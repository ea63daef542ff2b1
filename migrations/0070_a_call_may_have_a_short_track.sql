-- Small projects in an early phase answer fewer questions: up to which sum, and how far such a project goes, is said by each
-- call. Which track an application was sent on stays with it.
alter table call
    add short_track_up_to bigint check (short_track_up_to > 0),
    add short_track_last_phase integer check (short_track_last_phase between 1 and 5),
    add constraint short_track_is_whole check ((short_track_up_to is null) = (short_track_last_phase is null));
alter table application
    add track text not null default 'full' check (track in ('full', 'short'));

-- Why a baseline is not measured yet is not asked on the short track; which way a number goes follows when it is.
alter table application_benefit
    alter rises drop not null,
    drop constraint baseline_or_reasoned_exception,
    add constraint baseline_or_exception check (
        (baseline is not null and baseline_on is not null and baseline_source is not null and exception_reason is null)
        or (baseline is null and exception_due is not null));
