//! Checks JSON against the tables.
