package org.makewhole.remedy.bank;

/** Statements as banks make them. */
final class BankFiles {
    private BankFiles() {}

    static final String CAMT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
              <BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>2025-06</Id>
                <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-06-01</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-06-30</Dt></Dt></Bal>
                %s
              </Stmt></BkToCstmrStmt></Document>
            """;

    static String entry(String amount, String direction, String on, String party, String said) {
        String side = direction.equals("CRDT") ? "Dbtr" : "Cdtr";
        return """
        <Ntry><Amt Ccy="USD">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%s</Dt></BookgDt>
          <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
            <RltdPties><%s><Nm>%s</Nm></%s></RltdPties><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
                .formatted(amount, direction, on, side, party, side, said);
    }

    static String statement(String closing, String... entries) {
        return CAMT.formatted(closing, String.join("\n", entries));
    }
}
