namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Textenhet (a text unit): en möjlig rubrik, ett stycke eller en listpunkt, fogad av en eller flera rader.</summary>
internal sealed class Textenhet(string text, bool efterMellanrum)
{
    public string Text { get; } = text;

    /// <summary>Om enheten börjar efter ett mellanrum eller en sidgräns, och inte bara på ny rad.</summary>
    public bool EfterMellanrum { get; } = efterMellanrum;

    public int AntalRader { get; init; } = 1;

    /// <summary>Om sista raden slutar så tidigt att nästa ord hade fått plats.</summary>
    public bool SlutarTidigt { get; init; } = true;

    public int? Rubrikniva { get; init; }

    public bool Dokumenttitel { get; init; }

    public Numrerad? Numrerad { get; init; }

    public bool ArPunkt { get; init; }

    public bool ArListpunkt => ArPunkt || Numrerad is { Slag: Nummerslag.Listtal };

    /// <summary>Om enheten är löpande text eller en listpunkt, och alltså kan stå under en rubrik.</summary>
    public bool ArBrodtext => Text.Length > 90 || ArListpunkt || Text[^1] is '.' or ':' or ';' or '!' or '?' || (Text[^1] is '”' or '"' or ')' && Text.Length > 60);
}
