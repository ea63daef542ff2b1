mod aid;
mod assess;
mod notices;
mod opened_case;
