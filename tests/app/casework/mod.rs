mod assess;
mod opened_case;
