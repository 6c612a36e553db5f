namespace Assistant.Planner.Interpreting;

/// <summary>Tells a wish for legal or compliance advice from analysis in which law plays a part.</summary>
internal static class LegalReader
{
    private static readonly PhraseList Plain = new("""
        is it legal|is it illegal|is it lawful|is it unlawful|is it permitted|is it allowed|would it be legal|would it be illegal|
        would it be lawful|can i legally|can we legally|may i legally|may we legally|legally allowed|am i allowed|are we allowed|
        are we permitted|am i permitted|legal advice|compliance advice|is it ok|is it okay|is it fine to|is it safe to|is it an offence|is it an offense|is it a crime|is it criminal|break the law|breaking the law|against the law|be in breach|
        in violation of ofac|violate ofac|violating sanctions if|violate sanctions if|comply with ofac|comply with eu sanctions law|
        ofac compliant|sanctions compliant|due diligence on|
        do i need a licence|do i need a license|do we need a licence|do we need a license|do i need an export|do we need an export|
        need a licence to|need a license to|need an export licence|need an export license|would we be liable|are we liable|can we be fined|
        can i be fined|could we be fined|could i be fined|get fined|go to jail|go to prison|our lawyers|my lawyer|legal risk for|
        legal exposure|as my lawyer|am i sanctioned|am i a sanctioned|are we sanctioned|licence applies|license applies|licence do i|license do i|licence do we|license do we|
        sanctions allow me|sanctions allow us|sanctions let me|sanctions let us|sanctions permit me|sanctions permit us|sanctions forbid me|
        sanctions forbid us|sanctions prohibit me|sanctions prohibit us|would i be breaking|would we be breaking|am i breaking|are we breaking|would i violate|would we violate|am i violating|sanctions lawyer|
        sanctions lawyers|50 percent rule|50 % rule|subject to sanctions if i|subject to sanctions if we|companies obliged|firms obliged|banks obliged|companies required|firms required|banks required|companies bound|firms bound|companies have to|
        firms have to|companies allowed|firms allowed|banks allowed|companies permitted|firms permitted|be an offence|be an offense|be a crime|a criminal offence|a criminal offense|be a violation|be a breach|count as a breach|
        count as a violation|constitute a breach|constitute a violation|need permission to|need approval to|have to report|
        required to report|apply to us|apply to our|apply to my|apply to me|what are our obligations|what are my obligations|what does the law|under the law|lawful for|legal for|allowed for|
        permissible|break any sanctions|breaking any sanctions|breach any sanctions|breach sanctions|breaching sanctions|breach the eo|breach the order|breach eo|breach the embargo|violate the eo|violate the order|violate the embargo|break the embargo legally|yes or no does|violate any sanctions|sanctions clause|wind-down period for our|wind-down period for my
        """);

    private static readonly PhraseList Opinions = new("""
        legal opinion|legal view|legal memo|legal memorandum|legal counsel|legal guidance|legal clearance|legal assessment|legal sign-off|legal cover|compliance opinion|compliance memo|compliance sign-off|
        compliance clearance|counsels opinion|outside us jurisdiction|outside eu jurisdiction|outside ofac jurisdiction
        """);

    private static readonly PhraseList Lists = new("on the sdn list|on a sanctions list|on the sanctions list|on any sanctions list|screening list|on the entity list");

    // Whoever deals for a living, so that "may a Greek carrier load ..." asks about law and not about Greece.
    private static readonly HashSet<string> Dealers = new(StringComparer.Ordinal)
    {
        "firm", "company", "bank", "business", "exporter", "importer", "trader", "carrier", "haulier", "shipowner", "shipper", "insurer", "broker", "charity", "ngo", "lender", "buyer", "seller", "supplier", "airline",
        "refiner", "forwarder", "manufacturer", "retailer", "citizen", "national", "subsidiary", "fund", "investor", "contractor", "distributor", "person", "lawyer", "university",
    };

    // What an analyst does: "should we monitor", "could we see", "do we know". No dealing, whatever follows.
    private static readonly HashSet<string> Studying = new(StringComparer.Ordinal)
    {
        "expect", "assume", "conclude", "watch", "watching", "monitor", "track", "look", "looking", "see", "seeing", "know", "tell", "say", "brief", "think", "read", "miss", "missing", "follow", "understand", "mean", "talk", "ask", "note", "check",
        "compare", "rank", "right", "wrong", "correct", "anticipate", "infer", "learn", "worry", "worried", "observe", "notice", "spot", "find", "hear", "argue", "suppose", "imagine", "believe", "predict", "forecast", "gauge", "assess",
    };

    private static readonly HashSet<string> Doings = new(StringComparer.Ordinal)
    {
        "ship", "export", "import", "sell", "buy", "pay", "transfer", "send", "invest", "trade", "deal", "supply", "deliver", "insure",
            "finance", "lend", "wire", "accept", "hire", "open", "contract", "provide", "receive",
        "licence", "license", "permit", "shipment", "payment", "contract", "transaction", "invoice", "customer", "supplier", "client",
            "liable", "sanctioned", "prohibited", "forbidden", "breach", "violate", "violating", "compliant", "fine", "fined", "exempt",
        "keep", "file", "report", "notify", "screen", "register", "disclose", "buying", "selling", "shipping", "paying", "importing", "exporting", "trading", "dealing", "sourcing", "supplying", "lending", "insuring", "subject", "breaches", "continue", "work", "travel", "donate", "remit", "bank", "process", "order", "source",
        "cover", "fund", "guarantee", "booking", "carry", "load", "haul", "lift", "lifting", "delivering", "clear", "settle", "convert", "service", "repair", "maintain", "train", "advise", "consult", "host", "rent", "lease", "charter", "broker", "underwrite", "reinsure", "refuel", "unload", "transport", "store",
        "refund", "release", "onboard", "honour", "honor", "cash", "collect", "redeem", "refinance", "sponsor", "recruit", "employ", "distribute", "clearing", "settling", "converting", "servicing", "repairing",
        "chartering", "leasing", "hosting", "training", "underwriting", "brokering",
    };

    // Without a state, these alone say that the dealing is of the kind sanctions touch.
    private static readonly HashSet<string> OnSubject = new(StringComparer.Ordinal)
    {
        "ship", "export", "import", "supply", "deliver", "wire", "licence", "license", "permit", "shipment", "sanctioned", "prohibited", "forbidden", "breach", "violate", "violating",
        "compliant", "transaction", "exempt", "fined", "liable", "frozen", "blocked",
    };

    private static readonly HashSet<string> Businesses = new(StringComparer.Ordinal)
    {
        "company", "firm", "bank", "business", "client", "clients", "customer", "customers", "supplier", "suppliers", "contract", "contracts", "shipment", "shipments", "invoice", "invoices",
        "insurer", "auditor", "broker", "lender", "forwarder", "charity", "foundation", "payment", "payments", "subsidiary", "branch", "employer", "startup", "cargo", "goods", "exports", "imports", "office", "fund", "account", "accounts", "partner", "distributor", "products",
        "obligations", "obligation", "duties", "liability", "exposure", "legal", "compliance", "board", "team", "factory", "warehouse", "ship", "vessel", "money", "transfer", "deal", "lawyer",
    };

    private static readonly HashSet<string> Duties = new(StringComparer.Ordinal)
    {
        "obligations", "obligation", "exposed", "liable", "liability", "void", "breach", "breaching", "violate", "violating", "violation", "illegal", "legal", "lawful", "unlawful", "legally", "permitted",
        "prohibited", "allowed", "comply", "compliant", "report", "notify", "screen", "screening", "licence", "license", "licensed", "fined", "fine", "penalty", "penalties", "prosecuted", "sued", "trouble", "risk",
        "covered", "caught", "exempt", "apply", "applies", "blocked", "frozen", "seized", "diligence", "ok", "okay", "safe", "enforceable", "breaks", "violates", "forbids", "terminate", "grandfathered", "covers", "disclose", "register",
    };

    private static readonly PhraseList Confirming = new("confirm that|confirm this|confirm whether|confirm if|certify that|verify that|check whether|check if|check that|clear this|sign off on|is this transaction|is this payment|is this deal|is this shipment|does this transaction|would this transaction");

    private static readonly HashSet<string> Permissions = new(StringComparer.Ordinal)
    {
        "exempt", "exempted", "allowed", "legal", "illegal", "lawful", "unlawful", "permitted", "prohibited", "banned", "covered", "ok", "okay", "licensed", "forbidden", "offence", "offense", "crime", "breach",
    };

    // What is made of an answer is no dealing: "can we convert the ranking into a table".
    private static readonly HashSet<string> Outputs = new(StringComparer.Ordinal)
    {
        "answer", "answers", "table", "tables", "ranking", "rankings", "chart", "slide", "slides", "spreadsheet", "analysts", "students", "seminar", "memo", "scores", "score", "scenario", "scenarios",
    };

    // "If we insured, shipped, sold": a dealing done is a dealing.
    private static bool Deals(string word) => Doings.Contains(word) || word is "sold" or "bought" or "paid" or "sent" or "lent" or "dealt"
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && (Doings.Contains(word[..^2]) || Doings.Contains(word[..^1]) || (word[^3] == word[^4] && Doings.Contains(word[..^3]))
            || (word[^3] == 'i' && Doings.Contains($"{word[..^3]}y"))));

    // "Could we maintain that Kenya resists"
    private static bool Argues(IReadOnlyList<Token> tokens, int i) => tokens[i].Text is "maintain" or "advise" or "report" && i + 1 < tokens.Count && tokens[i + 1].Text == "that";

    // A law or paper, what it lets one do, and the asker: "which general licence lets me export lentils".
    private static bool PermitsMe(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "licence" or "license" or "licences" or "licenses" or "exemption" or "exception" or "rule" or "regulation" or "law" or "order" or "permit" or "clause" or "authorisation" or "authorization" or "waiver" or "cap" or "embargo" or "sanctions" or "regime"
                && tokens.Skip(i + 1).Take(4).Any(t => t.Text is "lets" or "let" or "allows" or "allow" or "permits" or "permit" or "covers" or "cover" or "authorises" or "authorizes" or "applies" or "exempts" or "forbids" or "bars")
                && (tokens.Skip(i + 2).Take(5).Any(t => t.Text is "me" or "my" or "our" or "i" or "we" || (t.Text == "us" && !t.IsUpper)) || Enumerable.Range(i + 2, Math.Min(4, tokens.Count - i - 2)).Any(at => NamesDealer(tokens, at))))
            {
                return true;
            }
        }

        return false;
    }

    // "Could we have sanctioned Mali differently?": who sanctions deals in nothing.
    private static bool Sanctions(IReadOnlyList<Token> tokens, int i) => tokens[i].Text == "sanctioned" && i > 0 && tokens[i - 1].Text is "have" or "has" or "had";

    private static bool IfWeDeal(IReadOnlyList<Token> tokens) => Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Text is "if" or "when" or "should" && !(i > 0 && tokens[i - 1].Text is "what" or "which" or "how" or "where") && tokens[i + 1].Text is "i" or "we" && tokens.Skip(i + 2).Take(3).Any(t => Deals(t.Text)));

    // "Should we keep an eye on ...", "what do we have on file about ..."
    private static bool Observes(IReadOnlyList<Token> tokens, int i) => (tokens[i].Text == "file" && i > 0 && tokens[i - 1].Text == "on") || tokens[i].Text is "keep" && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "eye" or "eyes" or "mind" or "track" or "watch" or "watching" or "tabs" or "lookout" or "view" or "sight" or "abreast" or "posted");

    // "A Danish shipowner", "an insurer"
    private static bool NamesDealer(IReadOnlyList<Token> tokens, int at) => tokens[at].Text is "a" or "an" && tokens.Skip(at + 1).Take(3).Any(t => Dealers.Contains(t.Text));

    // Index after "may we", "can my", "could one of our", "may a Spanish exporter": who would deal; 0 when nobody of the kind is asked for.
    private static int AfterAsker(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Text is not ("may" or "would" or "will" or "can" or "could" or "should" or "are" or "am" or "do" or "must" or "does" or "is"))
        {
            return 0;
        }

        var at = i + 1 < tokens.Count - 2 && tokens[i + 1].Text is "one" or "any" or "some" or "all" && tokens[i + 2].Text == "of" ? i + 3 : i + 1;
        return at >= tokens.Count ? 0
            : tokens[at].Text is "i" or "we" or "my" or "our" || (tokens[at].Text is "it" or "they" && tokens.Take(i).Any(t => t.Text is "my" or "our")) ? at + 1
            : NamesDealer(tokens, at) ? AfterDealer(tokens, i, at + 2 + tokens.Skip(at + 1).TakeWhile(t => !Dealers.Contains(t.Text)).Count())
            : 0;
    }

    // "Could a fund keep its bonds" asks whether it may, "could a bank lose its licence" what may happen to it.
    private static int AfterDealer(IReadOnlyList<Token> tokens, int i, int after) =>
        tokens[i].Text is "may" or "can" or "must" || (tokens[i].Text == "could" && tokens.Skip(after).Take(2).Any(t => Deals(t.Text))) ? after : 0;

    // "Do Emirati banks have to freeze accounts under UN law"
    private static bool AsksOfDuty(IReadOnlyList<Token> tokens)
    {
        var law = tokens.Count - 1;
        while (law > 0 && tokens[law].Text is not ("law" or "regulation" or "regulations"))
        {
            law--;
        }

        return law > 2 && tokens[0].Text is "do" or "does" or "must" or "are" or "is" or "may" or "can" && tokens.Take(law).TakeLast(4).Any(t => t.Text == "under")
            && (tokens[0].Text is "must" or "may" or "can" || tokens.Any(t => t.Text is "have" or "need" or "obliged" or "bound" or "required" or "allowed" or "permitted"));
    }

    // Whether a dealing is asked about, and by whom: "should I keep an eye on its shipping" is none.
    private static bool AsksToDeal(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (AfterAsker(tokens, i) is var after and > 0 && !tokens.Skip(after).Take(3).Any(t => Studying.Contains(t.Text))
                && Enumerable.Range(0, tokens.Count).Any(d => Deals(tokens[d].Text) && !Argues(tokens, d) && !Sanctions(tokens, d) && !Observes(tokens, d))
                && !Enumerable.Range(after, Math.Min(3, tokens.Count - after)).Any(d => Observes(tokens, d)))
            {
                return true;
            }
        }

        return false;
    }

    // In the turn after an assessment nobody need be named again: "may one of our firms still sell them radios?"
    private static bool SpeaksOfThem(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "my" or "our") ? tokens.Any(t => Deals(t.Text)) : tokens.Any(t => t.Text is "there" or "them" or "their") && tokens.Any(t => Trading.Contains(t.Text));

    private static readonly HashSet<string> Trading = new(StringComparer.Ordinal)
    {
        "sell", "buy", "ship", "pay", "export", "import", "supply", "deliver", "wire", "insure", "finance", "lend", "invest", "clear", "transfer", "send", "carry", "load", "lift", "lifting", "source", "keep", "selling", "buying", "delivering", "shipping",
    };

    // "Is a Polish haulier still free to carry ...", "is our NGO allowed ..."
    private static bool AsksWhoIsFree(IReadOnlyList<Token> tokens) => tokens[0].Text is "is" or "are" or "does" or "do" && tokens.Count > 3
        && (tokens[1].Text is "my" or "our" or "we" or "i" || NamesDealer(tokens, 1)) && tokens.Skip(2).Take(6).Any(t => t.Text is "free" or "allowed" or "permitted" or "entitled" or "obliged" or "required" or "forbidden" or "barred" or "authorised" or "authorized");

    // "Which permits does a shipowner need", "what paperwork does EU law require"
    private static bool AsksForPermits(IReadOnlyList<Token> tokens) => tokens.Take(3).Any(t => t.Text is "which" or "what" or "whose")
        && tokens.Take(5).Any(t => t.Text is "permit" or "permits" or "licence" or "licences" or "license" or "licenses" or "authorisation" or "authorisations" or "authorization" or "authorizations" or "approval" or "approvals" or "paperwork" or "filings" or "clearance" or "clearances")
        && tokens.Any(t => t.Text is "need" or "needs" or "needed" or "require" or "requires" or "required")
        && (tokens.Any(t => t.Text is "law" or "regulation" or "regulations" or "i" or "we" or "my" or "our") || Enumerable.Range(0, tokens.Count).Any(at => NamesDealer(tokens, at)));

    // "We do not need legal advice, only a forecast".
    private static bool DisclaimsAdvice(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "legal" or "compliance" && tokens[i + 1].Text == "advice")
            {
                return tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Any(t => t.Text is "not" or "no" or "dont" or "without" or "never");
            }
        }

        return false;
    }

    // "Is my company exposed if ...", "what are our obligations": the asker's own affairs. A report, a brief or a question of theirs is none.
    private static bool OwnBusiness(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "my" or "our" && tokens.Skip(i + 1).Take(3).Any(t => Businesses.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A finer code such as <c>permission</c>, or null when no advice is asked.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="speaksOfPowers">Whether a state or sender is named.</param>
    /// <param name="follows">Whether the turn before left states to lean on.</param>
    public static string? Read(IReadOnlyList<Token> tokens, bool speaksOfPowers, bool follows)
    {
        if (DisclaimsAdvice(tokens) && tokens.Any(t => t.Text is "forecast" or "analysis" or "assessment" or "prediction" or "respond" or "react" or "outlook" or "scenario"))
        {
            return null;
        }

        if (Confirming.IsIn(tokens) && tokens.Any(t => Businesses.Contains(t.Text) || t.Text is "transaction" or "trade" or "sale" or "purchase") && tokens.Any(t => Duties.Contains(t.Text)))
        {
            return "permission";
        }

        if (Plain.IsIn(tokens) || Opinions.IsIn(tokens) || (tokens[0].Text is "is" or "are" or "check" or "screen" && Lists.IsIn(tokens) && !tokens.Any(t => t.Text is "today" or "now" or "currently" or "still" or "yet")))
        {
            return "permission";
        }

        // "Please confirm in writing that our tractors are compliant", "Which licence lets me export ...", "Can a charity lawfully hire ...", "Advise our bank: ..."
        if ((tokens.Take(4).Any(t => t.Text is "confirm" or "certify" or "assure" or "guarantee" or "attest") && tokens.Any(t => Duties.Contains(t.Text)) && tokens.Any(t => t.Text is "my" or "our" or "i" or "we"))
            || PermitsMe(tokens) || AsksWhoIsFree(tokens) || AsksOfDuty(tokens) || AsksForPermits(tokens)
            || (tokens.Count > 1 && tokens[0].Text is "can" or "may" or "could" or "would" or "does" or "do" && tokens[1].Text is "a" or "an" or "one" or "my" or "our" or "i" or "we" or "someone" or "companies" or "firms" or "banks" && tokens.Any(t => t.Text is "lawfully" or "legally" or "unlawfully" or "illegally"))
            || (tokens[0].Text is "advise" or "counsel" && OwnBusiness(tokens)))
        {
            return "permission";
        }

        // "Are my royalties from Belarus legal?"
        if (tokens.Any(t => t.Text is "my" or "our" or "i" or "we") && tokens.Any(t => t.Text is "legal" or "allowed" or "illegal" or "lawful" or "unlawful" or "permitted" or "prohibited" or "forbidden"
            or "seized" or "compliant") && tokens[0].Text is "are" or "is" or "would" or "will" or "could" or "can" or "do" or "does" or "may")
        {
            return "own-dealings";
        }

        // "Is selling insulin to Iran exempt?"
        if (tokens is [{ Text: "is" or "are" or "would" or "does" }, { IsCapital: false, Text: not "beijing" and var deed }, ..] && deed.EndsWith("ing", StringComparison.Ordinal) && tokens.Any(t => Permissions.Contains(t.Text)))
        {
            return "permission";
        }

        if (tokens is [{ Text: "should" }, { Text: "i" or "we" }, { Text: "invest" or "buy" or "sell" }, ..])
        {
            return null;
        }

        // "What happens to me legally if I ignore the embargo"
        if (tokens.Any(t => t.Text is "legally" or "lawfully" or "illegally") && tokens.Any(t => t.Text is "i" or "me" or "my" or "we" or "our"))
        {
            return "own-dealings";
        }

        // "Must our Cypriot subsidiary drop its client?", "What are the penalties for us if we deliver parts?", "Check my client against the EU list"
        if ((tokens[0].Text is "must" or "may" or "should" && OwnBusiness(tokens) && !tokens.Any(t => Outputs.Contains(t.Text)))
            || (tokens.Any(t => t.Text is "penalty" or "penalties" or "fine" or "fines" or "consequences" or "liability" or "punishment") && tokens.Any(t => t.Text is "we" or "i" or "my" or "our") && IfWeDeal(tokens))
            || (tokens.Take(3).Any(t => t.Text is "check" or "screen" or "vet") && tokens.Any(t => t.Text is "my" or "our") && tokens.Any(t => t.Text is "list" or "lists" or "sdn"))
            || (tokens.Take(3).Any(t => t.Text is "screen" or "vet") && tokens.Any(t => t.Text is "my" or "our") && tokens.Any(t => Dealers.Contains(t.Text) || Businesses.Contains(t.Text))))
        {
            return "own-dealings";
        }

        if (OwnBusiness(tokens) && tokens.Any(t => Duties.Contains(t.Text)))
        {
            return "own-dealings";
        }

        return AsksToDeal(tokens) && !tokens.Any(t => Outputs.Contains(t.Text)) && (speaksOfPowers || (follows && SpeaksOfThem(tokens)) || tokens.Any(t => OnSubject.Contains(t.Text) || RoleWords.SanctionNouns.Contains(t.Text))) ? "own-dealings" : null;
    }
}
