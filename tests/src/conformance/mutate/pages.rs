//! Paging, batches and results with one thing changed.

use chat_types::meta::{
    Batch, CursorPage, Literal, Matching, OffsetPage, Page, PageStyle, Results, SequencePage,
};

use super::steps::{leak_all, list, predicates};

pub(super) type Ends = &'static [(&'static str, &'static [Literal])];

pub(super) fn ends(all: Ends, put: &mut dyn FnMut(Ends)) {
    list(all, ("X", &[][..]), &mut |changed| put(leak_all(changed)));
    for (index, (field, values)) in all.iter().enumerate() {
        list(values, Literal::Int(-7), &mut |values| {
            let mut all = all.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = (field, leak_all(values));
            }
            put(leak_all(all));
        });
    }
}

pub(super) fn pages(page: Page, put: &mut dyn FnMut(String, Page)) {
    put("items".to_owned(), Page { items: "X", ..page });
    let size = if page.size.is_some() { None } else { Some("X") };
    put("size".to_owned(), Page { size, ..page });
    predicates(page.when, &mut |what, when| {
        put(format!("when {what}"), Page { when, ..page });
    });
    match page.style {
        PageStyle::Cursor(cursor) => {
            let mut with = |what: &str, changed: CursorPage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Cursor(changed),
                        ..page
                    },
                );
            };
            list(cursor.next, ("X", "Y"), &mut |next| {
                with(
                    "next",
                    CursorPage {
                        next: leak_all(next),
                        ..cursor
                    },
                );
            });
            list(cursor.first, ("X", Literal::Int(-7)), &mut |first| {
                with(
                    "first",
                    CursorPage {
                        first: leak_all(first),
                        ..cursor
                    },
                );
            });
            ends(cursor.end, &mut |end| {
                with("end", CursorPage { end, ..cursor });
            });
            ends(cursor.more, &mut |more| {
                with("more", CursorPage { more, ..cursor });
            });
            let or_given = !cursor.or_given;
            with("or_given", CursorPage { or_given, ..cursor });
            with(
                "empty_ends",
                CursorPage {
                    empty_ends: !cursor.empty_ends,
                    ..cursor
                },
            );
        }
        PageStyle::Offset(offset) => {
            let mut with = |what: &str, changed: OffsetPage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Offset(changed),
                        ..page
                    },
                );
            };
            with(
                "offset",
                OffsetPage {
                    offset: "X",
                    ..offset
                },
            );
            let total = if offset.total.is_some() {
                None
            } else {
                Some("X")
            };
            with("total", OffsetPage { total, ..offset });
            predicates(offset.total_when, &mut |_, total_when| {
                with(
                    "total_when",
                    OffsetPage {
                        total_when,
                        ..offset
                    },
                );
            });
        }
        PageStyle::Sequence(sequence) => {
            let mut with = |what: &str, changed: SequencePage| {
                put(
                    what.to_owned(),
                    Page {
                        style: PageStyle::Sequence(changed),
                        ..page
                    },
                );
            };
            with(
                "from",
                SequencePage {
                    from: "X",
                    ..sequence
                },
            );
            with(
                "by",
                SequencePage {
                    by: "X",
                    ..sequence
                },
            );
            with(
                "direction",
                SequencePage {
                    up: !sequence.up,
                    ..sequence
                },
            );
            list(sequence.same, "X", &mut |same| {
                with(
                    "same",
                    SequencePage {
                        same: leak_all(same),
                        ..sequence
                    },
                );
            });
            ends(sequence.end, &mut |end| {
                with("end", SequencePage { end, ..sequence });
            });
            ends(sequence.more, &mut |more| {
                with("more", SequencePage { more, ..sequence });
            });
        }
    }
}

pub(super) fn batches(batch: Batch, put: &mut dyn FnMut(String, Option<Batch>)) {
    put("gone".to_owned(), None);
    put("over".to_owned(), Some(Batch { over: "X", ..batch }));
    put(
        "id".to_owned(),
        Some(Batch {
            id: Some("X"),
            ..batch
        }),
    );
    put(
        format!("size {} + 1", batch.size),
        Some(Batch {
            size: batch.size + 1,
            ..batch
        }),
    );
    put(
        format!("size {} - 1", batch.size),
        Some(Batch {
            size: batch.size - 1,
            ..batch
        }),
    );
    put(
        "in_order".to_owned(),
        Some(Batch {
            in_order: !batch.in_order,
            ..batch
        }),
    );
}

pub(super) fn outcomes(results: Results, put: &mut dyn FnMut(String, Option<Results>)) {
    put("gone".to_owned(), None);
    put(
        "list".to_owned(),
        Some(Results {
            list: "X",
            ..results
        }),
    );
    put(
        "outcome".to_owned(),
        Some(Results {
            outcome: Some("X"),
            ..results
        }),
    );
    let other = |name: Option<&str>| if name.is_some() { None } else { Some("X") };
    let (id, info) = (other(results.id), other(results.info));
    put("id".to_owned(), Some(Results { id, ..results }));
    put("info".to_owned(), Some(Results { info, ..results }));
    let matching = match results.matching {
        Matching::Id => Matching::Position,
        Matching::Position => Matching::Id,
    };
    put(
        "matching".to_owned(),
        Some(Results {
            matching,
            ..results
        }),
    );
    list(results.success, -7, &mut |success| {
        put(
            format!("success {success:?}"),
            Some(Results {
                success: leak_all(success),
                ..results
            }),
        );
    });
    list(results.already, -7, &mut |already| {
        put(
            format!("already {already:?}"),
            Some(Results {
                already: leak_all(already),
                ..results
            }),
        );
    });
    list(results.pending, -7, &mut |pending| {
        put(
            format!("pending {pending:?}"),
            Some(Results {
                pending: leak_all(pending),
                ..results
            }),
        );
    });
    let (failures_only, successes_only) = (!results.failures_only, !results.successes_only);
    put(
        "failures_only".to_owned(),
        Some(Results {
            failures_only,
            ..results
        }),
    );
    put(
        "successes_only".to_owned(),
        Some(Results {
            successes_only,
            ..results
        }),
    );
}
