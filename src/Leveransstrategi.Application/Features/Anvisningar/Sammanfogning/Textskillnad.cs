using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>Skillnadsslag (kind of difference) för en punkt eller ett avsnitt. Ett nytt nummer är ingen skillnad.</summary>
public enum Skillnadsslag
{
    /// <summary>Oförändrad (unchanged); kan ändå vara flyttad.</summary>
    Oforandrad = 0,

    /// <summary>Ändrad (changed): punktens text eller stöd, avsnittets rubrik.</summary>
    Andrad = 1,

    /// <summary>Tillagd (added).</summary>
    Tillagd = 2,

    /// <summary>Borttagen (removed).</summary>
    Borttagen = 3,
}

/// <summary>Punktskillnad (difference of a clause).</summary>
/// <param name="Id">Punkten (the clause).</param>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Flyttad">Om den har bytt avsnitt eller plats bland de andra (moved).</param>
/// <param name="GammaltNummer">Nummer före (old number), eller <see langword="null"/> för en tillagd.</param>
/// <param name="NyttNummer">Nummer efter (new number), eller <see langword="null"/> för en borttagen.</param>
/// <param name="Bitar">Texten med ändringarna ord för ord (the text as a word diff).</param>
/// <param name="TillagdaKallor">Stöd som har kommit till (sources added).</param>
/// <param name="BorttagnaKallor">Stöd som har tagits bort (sources removed).</param>
public sealed record Punktskillnad(
    PunktId Id,
    Skillnadsslag Slag,
    bool Flyttad,
    string? GammaltNummer,
    string? NyttNummer,
    IReadOnlyList<Ordbit> Bitar,
    IReadOnlyList<Punktkalla> TillagdaKallor,
    IReadOnlyList<Punktkalla> BorttagnaKallor)
{
    /// <summary>Om något skiljer (whether anything differs).</summary>
    public bool ArAndring => Slag != Skillnadsslag.Oforandrad || Flyttad;
}

/// <summary>Avsnittsskillnad (difference of a section).</summary>
/// <param name="Id">Avsnittet (the section).</param>
/// <param name="Slag">Slag (kind), av avsnittet och rubriken själva.</param>
/// <param name="Flyttad">Om det har bytt plats bland de andra (moved).</param>
/// <param name="GammaltNummer">Nummer före (old number), eller <see langword="null"/> för ett tillagt.</param>
/// <param name="NyttNummer">Nummer efter (new number), eller <see langword="null"/> för ett borttaget.</param>
/// <param name="Rubrik">Rubriken, den nya när avsnittet finns kvar (heading).</param>
/// <param name="Rubrikbitar">Rubriken med ändringarna ord för ord (the heading as a word diff).</param>
/// <param name="Punkter">Punkterna i ordning, borttagna på sin gamla plats (clauses in order).</param>
public sealed record Avsnittsskillnad(
    AvsnittsId Id,
    Skillnadsslag Slag,
    bool Flyttad,
    string? GammaltNummer,
    string? NyttNummer,
    string Rubrik,
    IReadOnlyList<Ordbit> Rubrikbitar,
    IReadOnlyList<Punktskillnad> Punkter)
{
    /// <summary>Om avsnittet eller rubriken själva skiljer (the section or its heading differs).</summary>
    public bool ArAndring => Slag != Skillnadsslag.Oforandrad || Flyttad;

    /// <summary>Om avsnittet eller någon punkt i det skiljer (anything in the section differs).</summary>
    public bool Berors => ArAndring || Punkter.Any(punkt => punkt.ArAndring);
}

/// <summary>Textskillnad (difference of two instruction texts), i den nya textens ordning.</summary>
/// <param name="Avsnitt">Avsnitten (sections), borttagna på sin gamla plats.</param>
public sealed record Textskillnad(IReadOnlyList<Avsnittsskillnad> Avsnitt)
{
    /// <summary>Antal ändringar (number of changes): punkter som skiljer och avsnitt vars rubrik eller plats skiljer.</summary>
    public int AntalAndringar => Avsnitt.Sum(avsnitt => (avsnitt.ArAndring ? 1 : 0) + avsnitt.Punkter.Count(punkt => punkt.ArAndring));

    /// <summary>Antal avsnitt där något skiljer (number of affected sections).</summary>
    public int AntalBerordaAvsnitt => Avsnitt.Count(avsnitt => avsnitt.Berors);
}
