-- After the deadline an answer never raises what is applied for in any year, unless the office has opened the budget for it.
alter table information_request
    add column may_raise boolean not null default false,
    add constraint only_the_budget_is_raised check (not may_raise or 'budsjett' = any(sections));
