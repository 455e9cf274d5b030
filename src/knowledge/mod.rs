//! From `assets/knowledge` to an immutable, validated
//! [`Catalog`](crate::domain::catalog::Catalog). Reports all mistakes, each
//! with file, line and column.

mod schema;
