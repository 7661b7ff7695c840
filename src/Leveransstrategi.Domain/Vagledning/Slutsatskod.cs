namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Slutsatskod (conclusion code): vad vägledningen kommer fram till. Den vägleder; nämnden beslutar (kommunallagen 6 kap. 38 §).</summary>
public enum Slutsatskod
{
    /// <summary>Avropa på ett centralt ramavtal (call off from a central framework agreement).</summary>
    AvropaCentralt = 1,

    /// <summary>Köpet ska upphandlas centralt (procured centrally), men inget ramavtal täcker det.</summary>
    UpphandlaCentralt = 2,

    /// <summary>Nämnden eller bolaget upphandlar själv (own procurement).</summary>
    EgenUpphandling = 3,

    /// <summary>Nämnden eller bolaget får direktupphandla (own direct award).</summary>
    EgenDirektupphandling = 4,

    /// <summary>Verksamheten utförs i egen regi (in-house).</summary>
    EgenRegi = 5,

    /// <summary>Reglerna räcker inte för ett svar (ask the IT department).</summary>
    FragaItAvdelningen = 6,
}
