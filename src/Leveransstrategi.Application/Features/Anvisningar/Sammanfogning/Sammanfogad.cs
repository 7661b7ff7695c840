using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>Krockslag (kind of collision) mellan två personers ändringar.</summary>
public enum Krockslag
{
    /// <summary>Båda har ändrat samma ord i en punkt (both changed the same words). Texten rymmer den andras lydelse.</summary>
    Text = 1,

    /// <summary>Jag tog bort punkten, den andra ändrade den (deleted by me, changed by the other). Den andras lydelse står kvar.</summary>
    BorttagenAvMig = 2,

    /// <summary>Den andra tog bort punkten, jag ändrade den (deleted by the other, changed by me). Min lydelse sätts tillbaka.</summary>
    BorttagenAvAnnan = 3,

    /// <summary>Båda har ändrat rubriken på ett avsnitt (both changed a heading). Texten rymmer den andras rubrik.</summary>
    Rubrik = 4,
}

/// <summary>Krock (collision): något som båda har ändrat så att en människa behöver välja.</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Mal">Punktens identitet, eller avsnittets när det gäller en rubrik (the clause or the section).</param>
/// <param name="Avsnitt">Avsnittet där den står i den sammanfogade texten (the section in the merged text).</param>
/// <param name="Bas">Lydelsen som båda utgick från (base), eller <see langword="null"/> när båda lade till den.</param>
/// <param name="Min">Min lydelse (mine), eller <see langword="null"/> när jag tog bort den.</param>
/// <param name="Deras">Den andras lydelse (theirs), eller <see langword="null"/> när den andra tog bort den.</param>
/// <param name="Forslag">Förslag till gemensam text med bådas ord (a joint text to start from).</param>
public sealed record Krock(Krockslag Slag, Guid Mal, AvsnittsId Avsnitt, string? Bas, string? Min, string? Deras, string Forslag);

/// <summary>Sammanslagningsslag (kind of change that merged by itself).</summary>
public enum Sammanslagningsslag
{
    /// <summary>Text eller stöd ändrades (changed). Av båda: ändringarna fördes ihop ord för ord.</summary>
    Andrad = 1,

    /// <summary>Punkten lades till (added). Av båda: samma text blev en punkt.</summary>
    Tillagd = 2,

    /// <summary>Punkten togs bort (removed).</summary>
    Borttagen = 3,

    /// <summary>Punkten flyttades (moved).</summary>
    Flyttad = 4,
}

/// <summary>Upphov (who made the change).</summary>
public enum Upphov
{
    /// <summary>Jag, som sparar nu (me).</summary>
    Mig = 1,

    /// <summary>Den andra, som sparade först (the other).</summary>
    Annan = 2,

    /// <summary>Båda (both).</summary>
    Bada = 3,
}

/// <summary>Sammanslagning (automatic merge of one clause): något som inte behövde något val. En punkt kan ha flera.</summary>
/// <param name="Punkt">Punkten (the clause).</param>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Av">Vem som gjorde ändringen (by whom).</param>
public sealed record Sammanslagning(PunktId Punkt, Sammanslagningsslag Slag, Upphov Av);

/// <summary>Sammanfogad text (merged text).</summary>
/// <param name="Text">Texten (the text), med den andras lydelse där ord krockar.</param>
/// <param name="Krockar">Krockarna (collisions), i textens ordning.</param>
/// <param name="Automatiskt">Vad som fördes ihop av sig självt (merged without a choice), i textens ordning, borttagna sist.</param>
/// <param name="KvarstaendeAvsnitt">
/// Avsnitt som en sida tog bort men som står kvar eftersom den andra arbetade i dem (sections that stay although one side removed them).
/// </param>
public sealed record Sammanfogad(
    Anvisningstext Text,
    IReadOnlyList<Krock> Krockar,
    IReadOnlyList<Sammanslagning> Automatiskt,
    IReadOnlyList<AvsnittsId> KvarstaendeAvsnitt);
