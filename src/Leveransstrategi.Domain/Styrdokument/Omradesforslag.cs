namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>
/// Områdesförslag (area found in a text): ett anskaffningsområde som texten definierar. Blir områdets definition när beslutet om
/// versionen registreras.
/// </summary>
public sealed class Omradesforslag
{
    /// <summary>Skapar ett förslag (creates a proposal).</summary>
    /// <param name="nummer">Avsnittets nummer (section number).</param>
    /// <param name="namn">Namnet i texten (name in the text).</param>
    /// <param name="definition">Definitionen ord för ord (the definition, verbatim).</param>
    public Omradesforslag(string nummer, string namn, string definition)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Namn = namn;
        Definition = definition;
    }

    private Omradesforslag() => Nummer = Namn = Definition = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning i texten (order in the text), från 1.</summary>
    public int Ordning { get; internal set; }

    /// <summary>Avsnittets nummer (section number).</summary>
    public string Nummer { get; private init; }

    /// <summary>Namnet i texten (name in the text).</summary>
    public string Namn { get; private init; }

    /// <summary>Definitionen ord för ord (the definition, verbatim).</summary>
    public string Definition { get; private init; }
}
