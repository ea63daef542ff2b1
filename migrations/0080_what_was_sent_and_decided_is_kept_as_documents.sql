-- What was sent and what was decided, as files (arkivforskrifta; requirements C8): made once, and the same for ever.
create table document (
    id          bigint generated always as identity primary key,
    application uuid not null references application,
    kind        text not null check (kind in ('application', 'receipt', 'letter')),
    -- which sending; a letter has its decision instead
    submission  integer,
    decision    uuid references decision,
    -- its words are in this written standard, whoever fetches it
    language    text not null check (language in ('nb', 'nn')),
    bytes       bytea not null check (substring(bytes for 5) = '%PDF-'),
    sha256      bytea not null check (sha256 = sha256(bytes)),
    made_at     timestamptz not null,
    check ((kind = 'letter') = (decision is not null)),
    check ((kind = 'letter') = (submission is null)),
    foreign key (application, submission) references submission (application, number),
    -- never two of the same, however often its job is begun
    constraint document_is_made_once unique nulls not distinct (application, kind, submission)
);
-- A file is compressed already.
alter table document alter column bytes set storage external;
create trigger documents_do_not_change before update or delete on document for each row execute function refuse_change();
