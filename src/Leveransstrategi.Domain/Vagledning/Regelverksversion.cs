using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för en version av regelverket (id of a version of the rule set).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct RegelverksversionId(Guid Value) : IEntitetsId<RegelverksversionId>
{
    /// <inheritdoc/>
    public static RegelverksversionId Av(Guid value) => new(value);
}

/// <summary>Regelverkets status (status of a version).</summary>
public enum Regelverksstatus
{
    /// <summary>Utkast (draft).</summary>
    Utkast = 1,

    /// <summary>Publicerad (published): reglerna är låsta.</summary>
    Publicerad = 2,

    /// <summary>Förkastad (discarded): utkastet ligger kvar men går inte att ändra.</summary>
    Forkastad = 3,
}

/// <summary>
/// Regelverksversion (version of the guide's rule set). En publicerad version ändras aldrig; en ny avlöser den från sin första dag.
/// Reglernas egen tid säger vad som gällde vid köpet, versionens tid vilken läsning av dem som portalen använde.
/// </summary>
public sealed partial class Regelverksversion : IVersionerad
{
    /// <summary>Skapar ett utkast (creates a draft).</summary>
    /// <param name="nummer">Nummer (number), från 1.</param>
    /// <param name="regler">Reglerna (the rules).</param>
    public Regelverksversion(int nummer, Regelsamling regler)
    {
        Id = new(Guid.CreateVersion7());
        Nummer = nummer;
        Regler = regler;
        Status = Regelverksstatus.Utkast;
        Giltighet = Giltighet.TillsVidare;
    }

    private Regelverksversion()
    {
        Regler = Regelsamling.Tom;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public RegelverksversionId Id { get; private init; }

    /// <summary>Nummer (number).</summary>
    public int Nummer { get; private init; }

    /// <summary>Regler (rules).</summary>
    public Regelsamling Regler { get; private set; }

    /// <summary>Status (status).</summary>
    public Regelverksstatus Status { get; private set; }

    /// <summary>Beslutet bakom versionen (decision), i de delar som är kända.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Giltighet (validity) för versionen.</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Vad som ändrades senast i utkastet (latest change), i ord, för spåret och för den som tar vid.</summary>
    public string? Andring { get; private set; }

    /// <summary>Varför utkastet förkastades (reason for discarding), om det är förkastat.</summary>
    public string? Skal { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Publicerar grundversionen (publishes the base version): läsningen av besluten som portalen levereras med.</summary>
    /// <exception cref="RegelbrottException">Versionen är inte den första.</exception>
    public void PubliceraGrund()
    {
        if (Nummer != 1)
            throw new RegelbrottException("Bara den första versionen publiceras utan beslut.");
        Status = Regelverksstatus.Publicerad;
    }
}
