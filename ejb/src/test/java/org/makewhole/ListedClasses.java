package org.makewhole;

import java.util.Set;

/** The classes that a rule of {@link ArchitectureTest} does not bind, each list with its reason. */
final class ListedClasses {
    /** Open by their nature, or to everybody who is signed in; each says why in its Javadoc. */
    static final Set<String> OPEN_SERVICES =
            Set.of(
                    "SignInService",
                    "SingleSignOn",
                    "SessionService",
                    "SessionSchedule",
                    "SignInBrake",
                    "KnownDevices",
                    "OpenedLinkService",
                    "MailDelivery",
                    "ProfileService",
                    "FactorCheck",
                    "FactorService",
                    "FactorSetUp",
                    "ConfirmationService",
                    "RoleRights",
                    "RefusedAccess",
                    "OrganizationService",
                    "SetUpCode",
                    "SetUpService",
                    "SchemaMigration",
                    "Readiness",
                    "DatabasePulse",
                    "DashboardRefresh",
                    "DashboardSchedule",
                    "DemoStart",
                    "LeftoverImports",
                    "HeldEvidence",
                    "KeyMaintenance",
                    "RetentionTimer",
                    "ChainEnd",
                    "AccessRefusals",
                    "AuditAnchors",
                    "DraftService",
                    "MemberRecordService",
                    "DraftSchedule",
                    "ReminderTimer",
                    "FeedReader",
                    "RunResumer");

    /** What exists before there is a tenant. */
    static final Set<String> TENANTLESS =
            Set.of(
                    "Organization",
                    "ReportingLine",
                    "Account",
                    "Membership",
                    "AccountSession",
                    "SignInTry",
                    "AccessLink",
                    "ClockFeed",
                    "KnownDevice");

    /**
     * Speak SQL, past EclipseLink's filter: the schema's own, the connection's, the read model's,
     * the key rings', the audit trail's, which names its chain in every statement, those that
     * follow from the inventory of personal data, those that put an organisation back for the
     * launcher; or know its errors.
     */
    static final Set<String> JDBC =
            Set.of(
                    "Duplicates",
                    "SchemaMigration",
                    "TableGrants",
                    "TenantViews",
                    "PaydayRows",
                    "TenantDataSource",
                    "BoundConnection",
                    "DatabaseAway",
                    "DatabasePulse",
                    "OpenConnections",
                    "AnswersLateException",
                    "PatientConnection",
                    "PatientStatement",
                    "PatientDataSource",
                    "WhilePulse",
                    "SignOfLife",
                    "Readiness",
                    "DashboardScope",
                    "DashboardService",
                    "DashboardAssembly",
                    "DashboardTables",
                    "DashboardRefresh",
                    "CaseFigures",
                    "Catalogue",
                    "Choices",
                    "Forgotten",
                    "MemberNames",
                    "OwnRows",
                    "Plan",
                    "PutBack",
                    "PutBackEntry",
                    "References",
                    "RingsOfThen",
                    "RowDifference",
                    "RowTransfer",
                    "ReadModelTable",
                    "ChainEnd",
                    "ChainRows",
                    "ChainWriter",
                    "ChainVerifier",
                    "ExistingEntries",
                    "VerifyAudit",
                    "VerifyMoney",
                    "MoneyCheck",
                    "AuditVerification",
                    "PlatformTrail",
                    "PlatformEntries",
                    "AuditAnchors",
                    "ChainHeads",
                    "KeyRings",
                    "KeyRingTable",
                    "MigrationKeys",
                    "Resealing",
                    "SealExistingTexts",
                    "SealedInPlace",
                    "WeeklyClaims",
                    "PersonErasure",
                    "EmployerErasure",
                    "SharedTexts",
                    "UntiedRows",
                    "RecordRows",
                    "MemberErasure",
                    "MemberRows",
                    "MemberNameRows",
                    "DueRows");

    /** Work for an organisation that no signed-in person named, or before anybody is signed in. */
    static final Set<String> NAME_THEIR_ORGANIZATION =
            Set.of(
                    "Tenancy",
                    "DemoLoader",
                    "LeftoverRuns",
                    "HeldFiles",
                    "AuditReasons",
                    "Portions",
                    "DashboardRefresh",
                    "RoleRights",
                    "Resealing",
                    "RetentionSteps",
                    "IdentityProviders",
                    "FactorCheck",
                    "FactorSetUp",
                    "FactorPolicy",
                    "Drafts",
                    "ReminderSteps",
                    "ReminderPost",
                    "FeedReader",
                    "RunSteps");

    /** Weights of evidence, points on a page, and cells as a spreadsheet stores them. */
    static final Set<String> FLOATING_POINT =
            Set.of(
                    "ColumnEvidence",
                    "ControlSheetPdf",
                    "ColumnGuess",
                    "PdfPageFooter",
                    "PdfSheet",
                    "PdfStyle",
                    "StatementPdf",
                    "CsvTable",
                    "RawTable",
                    "TableReader",
                    "XlsxCell",
                    "XlsxTable");

    private ListedClasses() {}
}
