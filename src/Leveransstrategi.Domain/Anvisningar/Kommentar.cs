using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Kommentarsläge (state of a comment).</summary>
public enum Kommentarslage
{
    /// <summary>Öppen (open); hindrar att utkastet går vidare.</summary>
    Oppen = 1,

    /// <summary>Löst (resolved).</summary>
    Lost = 2,

    /// <summary>Förslaget är antaget (suggestion accepted).</summary>
    Antagen = 3,

    /// <summary>Förslaget är avböjt (suggestion declined).</summary>
    Avbojd = 4,
}

/// <summary>
/// Kommentar (comment) till en punkt i ett utkast, med eller utan förslag till lydelse. Den följer punkten när den flyttas.
/// </summary>
public sealed class Kommentar : IVersionerad
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 4000;

    private readonly List<Kommentarsvar> svar = [];

    /// <summary>Skapar en kommentar (creates a comment).</summary>
    /// <param name="versionId">Versionen (the version).</param>
    /// <param name="punktId">Punkten (the clause).</param>
    /// <param name="punkttext">Punktens text när kommentaren skrevs (the clause's text at the time).</param>
    /// <param name="text">Kommentaren (the comment).</param>
    /// <param name="forslag">Förslag till lydelse (suggested wording), om något.</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Både kommentar och förslag saknas, eller förslaget ändrar inget.</exception>
    internal Kommentar(AnvisningsversionId versionId, PunktId punktId, string punkttext, string? text, string? forslag, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        Text = text?.Trim() ?? string.Empty;
        Forslag = string.IsNullOrWhiteSpace(forslag) ? null : forslag.Trim();
        if (Text.Length == 0 && Forslag is null)
            throw new RegelbrottException("Skriv en kommentar eller ett förslag till lydelse.");
        KravLangd(Text, MaxLangdText, "Kommentaren");
        KravLangd(Forslag, Punkt.MaxLangdText, "Förslaget");
        if (Forslag == punkttext)
            throw new RegelbrottException("Förslaget är likadant som punktens text. Ändra något i det, eller skriv bara en kommentar.");
        Id = Guid.CreateVersion7();
        VersionId = versionId;
        PunktId = punktId;
        Punkttext = punkttext;
        AvId = vem.Id;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
        Lage = Kommentarslage.Oppen;
    }

    private Kommentar() => Text = Punkttext = Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionen (the version).</summary>
    public AnvisningsversionId VersionId { get; private init; }

    /// <summary>Punkten (the clause).</summary>
    public PunktId PunktId { get; private init; }

    /// <summary>Punktens text när kommentaren skrevs (the clause's text at the time); grunden när ett förslag antas.</summary>
    public string Punkttext { get; private init; }

    /// <summary>Kommentaren (the comment).</summary>
    public string Text { get; private init; }

    /// <summary>Förslag till lydelse (suggested wording).</summary>
    public string? Forslag { get; private init; }

    /// <summary>Konto (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>Läge (state).</summary>
    public Kommentarslage Lage { get; private set; }

    /// <summary>Vem som löste den (who settled it).</summary>
    public string? AvgjordAv { get; private set; }

    /// <summary>När den löstes (when).</summary>
    public DateTimeOffset? Avgjord { get; private set; }

    /// <summary>Svar i ordning (replies).</summary>
    public IReadOnlyList<Kommentarsvar> Svar => svar;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Svarar på kommentaren (replies).</summary>
    /// <param name="text">Svaret (the reply).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Svaret är tomt eller för långt, eller kommentaren är redan avgjord.</exception>
    public void Svara(string? text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        KravOppen();
        if (string.IsNullOrWhiteSpace(text))
            throw new RegelbrottException("Skriv ett svar.");
        KravLangd(text.Trim(), MaxLangdText, "Svaret");
        svar.Add(new Kommentarsvar(svar.Count + 1, text.Trim(), vem, tidpunkt));
    }

    /// <summary>Avgör kommentaren (settles it): löst, förslaget antaget eller avböjt.</summary>
    /// <param name="lage">Läget (the new state).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Kommentaren är redan avgjord, eller har inget förslag att anta eller avböja.</exception>
    public void Avgor(Kommentarslage lage, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        ArgumentOutOfRangeException.ThrowIfEqual((int)lage, (int)Kommentarslage.Oppen);
        KravOppen();
        if (lage is Kommentarslage.Antagen or Kommentarslage.Avbojd && Forslag is null)
            throw new RegelbrottException("Kommentaren har inget förslag till lydelse. Lös den i stället.");
        Lage = lage;
        AvgjordAv = vem.Namn;
        Avgjord = tidpunkt;
    }

    private static void KravLangd(string? text, int hogst, string vad)
    {
        if (text?.Length > hogst)
            throw new RegelbrottException($"{vad} får ha högst {hogst} tecken. Korta texten.");
    }

    private void KravOppen()
    {
        if (Lage != Kommentarslage.Oppen)
            throw new RegelbrottException($"{AvgjordAv} har redan avgjort kommentaren.");
    }
}

/// <summary>Svar på en kommentar (reply).</summary>
public sealed class Kommentarsvar
{
    internal Kommentarsvar(int ordning, string text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Text = text;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
    }

    private Kommentarsvar() => Text = Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Svaret (the reply).</summary>
    public string Text { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}
