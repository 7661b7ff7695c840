namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>Styrdokumentets slag (kind of governing document).</summary>
public enum Dokumentslag
{
    /// <summary>Program (programme): förhållningssätt och inriktning.</summary>
    Program = 1,

    /// <summary>Strategi (strategy).</summary>
    Strategi = 2,

    /// <summary>Policy (policy).</summary>
    Policy = 3,

    /// <summary>Regler (rules).</summary>
    Regler = 4,

    /// <summary>Riktlinjer (guidelines).</summary>
    Riktlinjer = 5,

    /// <summary>Reglemente (terms of reference of a nämnd).</summary>
    Reglemente = 6,

    /// <summary>Instruktion (instruction).</summary>
    Instruktion = 7,

    /// <summary>Beslut (decision) som styr utan att vara ett dokument av annat slag.</summary>
    Beslut = 8,

    /// <summary>Uppdrag (assignment).</summary>
    Uppdrag = 9,

    /// <summary>Remiss (consultation).</summary>
    Remiss = 10,

    /// <summary>Tjänsteutlåtande (report by an administration).</summary>
    Tjansteutlatande = 11,

    /// <summary>Övrigt (other).</summary>
    Ovrigt = 99,
}

/// <summary>Registerpostens läge (state of the register entry).</summary>
public enum Registerstatus
{
    /// <summary>Förslag (proposal): hittad vid inläsning, inte bekräftad. Syns bara för den som får se utkast.</summary>
    Forslag = 1,

    /// <summary>Registrerat (registered): bekräftad av beslutsregistrator eller ur grunddata.</summary>
    Registrerat = 2,
}

/// <summary>Versionens läge (state of a version).</summary>
public enum Versionsstatus
{
    /// <summary>Utkast (draft): inläst, inte beslutad.</summary>
    Utkast = 1,

    /// <summary>Beslutad (decided): beslutet är registrerat och texten låst.</summary>
    Beslutad = 2,

    /// <summary>Förkastad (discarded): utkast som inte ledde till beslut. Ligger kvar i spåret.</summary>
    Forkastad = 3,
}

/// <summary>Relation mellan två styrdokument (relation between two governing documents), läst från det ena till det andra.</summary>
public enum Relationsslag
{
    /// <summary>Underordnad (subordinate to).</summary>
    Underordnad = 1,

    /// <summary>Kompletterar (complements).</summary>
    Kompletterar = 2,

    /// <summary>Ersätter (replaces).</summary>
    Ersatter = 3,

    /// <summary>Hänvisar till (refers to).</summary>
    HanvisarTill = 4,
}
