#ifndef CLIBPQ_SHIM_H
#define CLIBPQ_SHIM_H

#include <libpq-fe.h>

/* The fields of an error: character literals in libpq's headers, which Swift cannot import. */
enum DiagnosticField {
    DiagnosticSeverity = PG_DIAG_SEVERITY_NONLOCALIZED,
    DiagnosticState = PG_DIAG_SQLSTATE,
    DiagnosticMessage = PG_DIAG_MESSAGE_PRIMARY,
    DiagnosticDetail = PG_DIAG_MESSAGE_DETAIL,
    DiagnosticHint = PG_DIAG_MESSAGE_HINT,
    DiagnosticPosition = PG_DIAG_STATEMENT_POSITION,
    DiagnosticInternalQuery = PG_DIAG_INTERNAL_QUERY,
    DiagnosticContext = PG_DIAG_CONTEXT,
    DiagnosticSchema = PG_DIAG_SCHEMA_NAME,
    DiagnosticTable = PG_DIAG_TABLE_NAME,
    DiagnosticColumn = PG_DIAG_COLUMN_NAME,
    DiagnosticConstraint = PG_DIAG_CONSTRAINT_NAME
};

#endif
