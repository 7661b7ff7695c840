using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Textblockslag (kind of block).</summary>
public enum Textblockslag
{
    /// <summary>Stycke (paragraph).</summary>
    Stycke = 1,

    /// <summary>Rubrik inne i en punkt (heading within a clause).</summary>
    Rubrik = 2,

    /// <summary>Post i en punktlista (bullet item).</summary>
    Listpunkt = 3,

    /// <summary>Post i en numrerad lista (numbered item).</summary>
    Numrerad = 4,

    /// <summary>Citerat stycke (quoted paragraph).</summary>
    Citat = 5,
}

/// <summary>
/// Textblock (a block of a clause): stycken och listposter i ordning, utan inbördes kapsling. Ett stycke med nivå hör till listposten före.
/// </summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Niva">Listans nivå (level of the list), från 1; 0 utanför listor.</param>
/// <param name="Delar">Delarna i ordning (runs).</param>
/// <param name="Nummer">Postens nummer i en numrerad lista (number of the item).</param>
public sealed record Textblock(Textblockslag Slag, int Niva, IReadOnlyList<Textdel> Delar, int? Nummer = null)
{
    /// <summary>Texten utan form (plain text); radbrytning är LF.</summary>
    public string Text => string.Concat(Delar.Select(del => del.Text));
}

/// <summary>Textdel (a run of text).</summary>
/// <param name="Text">Texten (text); radbrytning är LF.</param>
/// <param name="Fet">Fet (bold).</param>
/// <param name="Kursiv">Kursiv (italic).</param>
/// <param name="Adress">Länkens adress (address of the link), prövad mot <see cref="Lankadress"/>, eller punktens adress.</param>
/// <param name="Bruten">Om delen är en hänvisning som inte leder någonstans (broken reference).</param>
/// <param name="Andring">Vad som hänt med delen (what happened to the run), när två lydelser visas tillsammans.</param>
public sealed record Textdel(string Text, bool Fet = false, bool Kursiv = false, string? Adress = null, bool Bruten = false, Ordslag Andring = Ordslag.Lika);
