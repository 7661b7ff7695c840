namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>Avsnitt (section) i en version av ett styrdokument, med permanent ankare.</summary>
public sealed class Avsnitt
{
    /// <summary>Längsta nummer (maximum length in characters).</summary>
    public const int MaxLangdNummer = 40;

    /// <summary>Längsta rubrik (maximum length in characters).</summary>
    public const int MaxLangdRubrik = 400;

    internal Avsnitt(int ordning, string? nummer, string ankare, string rubrik, int niva, string text)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Nummer = nummer;
        Ankare = ankare;
        Rubrik = rubrik;
        Niva = niva;
        Text = text;
    }

    private Avsnitt() => Ankare = Rubrik = Text = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning i versionen (order in the version), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Nummer (number), till exempel 4.4, om avsnittet har ett.</summary>
    public string? Nummer { get; private init; }

    /// <summary>Ankare (anchor) i adressen efter <c>#avsnitt-</c>; unikt i versionen.</summary>
    public string Ankare { get; private init; }

    /// <summary>Rubrik (heading); tom för text före den första rubriken.</summary>
    public string Rubrik { get; private init; }

    /// <summary>Nivå (level), 1 är överst.</summary>
    public int Niva { get; private init; }

    /// <summary>Text (text) med tom rad mellan stycken, ord för ord som i källan.</summary>
    public string Text { get; private init; }
}
