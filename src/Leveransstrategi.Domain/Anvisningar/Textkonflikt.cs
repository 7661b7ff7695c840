using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Konfliktslag (kind of conflict) mellan två redaktörers text.</summary>
public enum Konfliktslag
{
    /// <summary>Båda ändrade samma ord i en punkt (both changed the same words).</summary>
    Text = 1,

    /// <summary>Den ena tog bort punkten, den andra ändrade den (deleted against changed); den som sparade sist tog bort.</summary>
    BorttagenAvMig = 2,

    /// <summary>Den ena tog bort punkten, den andra ändrade den (deleted against changed); den som sparade först tog bort.</summary>
    BorttagenAvAnnan = 3,

    /// <summary>Båda ändrade ett avsnitts rubrik (both changed a heading).</summary>
    Rubrik = 4,
}

/// <summary>Konfliktval (choice in a conflict).</summary>
public enum Konfliktval
{
    /// <summary>Den text som inte fick plats när den sparades (the text that was saved last).</summary>
    Min = 1,

    /// <summary>Den text som redan stod i utkastet (the text that stood in the draft).</summary>
    Deras = 2,

    /// <summary>En gemensam text (a joint text).</summary>
    Gemensam = 3,

    /// <summary>Texterna blev lika utan att någon valde (the texts became equal).</summary>
    BlevLika = 4,
}

/// <summary>
/// Textkonflikt (conflict): två redaktörer har ändrat samma ord. Utkastet har kvar den text som sparades först, och den andra ligger
/// här tills någon väljer. Raden tas aldrig bort.
/// </summary>
public sealed class Textkonflikt : IVersionerad
{
    /// <summary>Skapar en konflikt (opens a conflict).</summary>
    /// <param name="versionId">Versionen (the version).</param>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="mal">Punktens eller avsnittets id (the clause or section).</param>
    /// <param name="avsnittId">Avsnittet (the section).</param>
    /// <param name="bas">Utgångsläget (base), eller <see langword="null"/> när det inte fanns.</param>
    /// <param name="vem">Den som sparade sist (who saved last).</param>
    /// <param name="tidpunkt">När (when).</param>
    public Textkonflikt(AnvisningsversionId versionId, Konfliktslag slag, Guid mal, AvsnittsId avsnittId, string? bas, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        Id = Guid.CreateVersion7();
        VersionId = versionId;
        Slag = slag;
        Mal = mal;
        AvsnittId = avsnittId;
        Bas = bas;
        AvId = vem.Id;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
        Forslag = DerasAv = string.Empty;
    }

    private Textkonflikt() => Av = DerasAv = Forslag = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionen (the version).</summary>
    public AnvisningsversionId VersionId { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Konfliktslag Slag { get; private set; }

    /// <summary>Punktens eller avsnittets id (the clause or section).</summary>
    public Guid Mal { get; private init; }

    /// <summary>Avsnittet (the section).</summary>
    public AvsnittsId AvsnittId { get; private init; }

    /// <summary>Utgångsläget (base).</summary>
    public string? Bas { get; private init; }

    /// <summary>Den text som inte fick plats (mine); <see langword="null"/> när punkten togs bort.</summary>
    public string? Min { get; private set; }

    /// <summary>Den text som stod i utkastet (theirs); <see langword="null"/> när punkten togs bort.</summary>
    public string? Deras { get; private set; }

    /// <summary>Förslag till gemensam text (suggested joint text), med bådas ord.</summary>
    public string Forslag { get; private set; }

    /// <summary>Gemensam text som någon har börjat skriva (joint text being written), sparad medan den skrivs.</summary>
    public string? Skiss { get; private set; }

    /// <summary>Konto som sparade sist (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem som sparade sist (who saved last).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private set; }

    /// <summary>Vem som sparade först (who saved first).</summary>
    public string DerasAv { get; private set; }

    /// <summary>När det sparades först (when).</summary>
    public DateTimeOffset? DerasTidpunkt { get; private set; }

    /// <summary>När någon valde (when it was settled), eller <see langword="null"/> så länge den väntar.</summary>
    public DateTimeOffset? Lost { get; private set; }

    /// <summary>Vem som valde (who settled it).</summary>
    public string? LostAv { get; private set; }

    /// <summary>Valet (the choice).</summary>
    public Konfliktval? Val { get; private set; }

    /// <summary>Texten som valet gav (the resulting text); <see langword="null"/> när punkten togs bort.</summary>
    public string? Resultat { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Sätter in bådas text (sets both texts), också när någon har skrivit vidare innan valet är gjort.</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="min">Den text som inte fick plats (mine).</param>
    /// <param name="deras">Den text som står i utkastet (theirs).</param>
    /// <param name="forslag">Förslag till gemensam text (suggested joint text).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="derasAv">Vem som skrev den andra texten (author of theirs).</param>
    /// <param name="derasTidpunkt">När den skrevs (when).</param>
    public void Stall(Konfliktslag slag, string? min, string? deras, string forslag, DateTimeOffset tidpunkt, string derasAv, DateTimeOffset derasTidpunkt)
    {
        KravOppen();
        Slag = slag;
        Min = min;
        Deras = deras;
        Forslag = forslag;
        Tidpunkt = tidpunkt;
        DerasAv = derasAv;
        DerasTidpunkt = derasTidpunkt;
    }

    /// <summary>Sparar en påbörjad gemensam text (saves a joint text in the making).</summary>
    /// <param name="text">Texten (the text).</param>
    public void Skissa(string text)
    {
        KravOppen();
        Skiss = text;
    }

    /// <summary>Avgör konflikten (settles it).</summary>
    /// <param name="val">Valet (the choice).</param>
    /// <param name="resultat">Texten som gäller (the resulting text).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Någon har redan valt.</exception>
    public void Avgor(Konfliktval val, string? resultat, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        KravOppen();
        Val = val;
        Resultat = resultat;
        LostAv = vem.Namn;
        Lost = tidpunkt;
    }

    private void KravOppen()
    {
        if (Lost is not null)
            throw new RegelbrottException($"{LostAv} har redan valt vad som ska gälla. Se historiken.");
    }
}
