using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för ett lagrum (id of a paragraph of law).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct LagrumId(Guid Value) : IEntitetsId<LagrumId>
{
    /// <inheritdoc/>
    public static LagrumId Av(Guid value) => new(value);
}

/// <summary>
/// Lagrum (paragraph of law) som vägledningen vilar på: lagen, paragrafen, vad den innebär i egna ord och när den har gällt. Ett nytt
/// innehåll är ett nytt lagrum med egen tid; det gamla ligger kvar.
/// </summary>
public sealed class Lagrum
{
    /// <summary>Längsta nyckel (maximum length in characters).</summary>
    public const int MaxLangdNyckel = 80;

    /// <summary>Längsta namn på lag (maximum length in characters).</summary>
    public const int MaxLangdLag = 200;

    /// <summary>Längsta SFS-nummer (maximum length in characters).</summary>
    public const int MaxLangdSfs = 20;

    /// <summary>Längsta paragraf (maximum length in characters).</summary>
    public const int MaxLangdParagraf = 40;

    /// <summary>Längsta innehåll (maximum length in characters).</summary>
    public const int MaxLangdInnehall = 600;

    /// <summary>Skapar ett lagrum (creates a paragraph).</summary>
    /// <param name="nyckel">Del av adressen (part of the address), till exempel lou-19a-2.</param>
    /// <param name="lag">Lagens namn (name of the statute).</param>
    /// <param name="sfs">SFS-nummer (number in the statute book), till exempel 2016:1145.</param>
    /// <param name="paragraf">Kapitel och paragraf (chapter and paragraph), till exempel 19 a kap. 2 §.</param>
    /// <param name="innehall">Vad den innebär, i egna ord (what it means).</param>
    /// <param name="giltighet">När den har gällt (validity).</param>
    public Lagrum(string nyckel, string lag, string sfs, string paragraf, string innehall, Giltighet giltighet)
    {
        Id = new(Guid.CreateVersion7());
        Nyckel = nyckel;
        Lag = lag;
        Sfs = sfs;
        Paragraf = paragraf;
        Innehall = innehall;
        Giltighet = giltighet;
    }

    private Lagrum()
    {
        Nyckel = Lag = Sfs = Paragraf = Innehall = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public LagrumId Id { get; private init; }

    /// <summary>Nyckel (key): del av adressen, beständig.</summary>
    public string Nyckel { get; private init; }

    /// <summary>Lagens namn (name of the statute).</summary>
    public string Lag { get; private init; }

    /// <summary>SFS-nummer (number in the statute book).</summary>
    public string Sfs { get; private init; }

    /// <summary>Paragraf (chapter and paragraph).</summary>
    public string Paragraf { get; private init; }

    /// <summary>Innehåll i egna ord (what it means).</summary>
    public string Innehall { get; private init; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private init; }

    /// <summary>Som källhänvisning (as a citation).</summary>
    public Kallhanvisning Hanvisning => new($"{Lag} ({Sfs})", null, Paragraf);
}
