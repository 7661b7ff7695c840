using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Identitet för en version (version id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AnvisningsversionId(Guid Value) : IEntitetsId<AnvisningsversionId>
{
    /// <inheritdoc/>
    public static AnvisningsversionId Av(Guid value) => new(value);
}

/// <summary>
/// Anvisningsversion (version of an instruction): en text på väg från utkast till kommunstyrelsens beslut. En rot för sig, så att
/// redaktörernas sparande inte stör det som rör hela anvisningen. Texten är låst så snart versionen inte är ett utkast.
/// </summary>
public sealed partial class Anvisningsversion : IVersionerad
{
    /// <summary>Längsta sammanfattning (maximum length in characters).</summary>
    public const int MaxLangdSammanfattning = 600;

    internal Anvisningsversion(AnvisningId anvisningId, int nummer, Versionsslag slag, int? rattar, Anvisningstext text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        Id = new(Guid.CreateVersion7());
        AnvisningId = anvisningId;
        Nummer = nummer;
        Slag = slag;
        Rattar = rattar;
        Text = text;
        Skapad = tidpunkt;
        SenastAndrad = tidpunkt;
        SenasteForfattare = vem.Namn;
        Giltighet = Giltighet.TillsVidare;
        Till(Anvisningsstatus.Utkast, vem, tidpunkt, null);
    }

    private Anvisningsversion()
    {
        Text = Anvisningstext.Utan;
        SenasteForfattare = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public AnvisningsversionId Id { get; private init; }

    /// <summary>Anvisningen (the instruction).</summary>
    public AnvisningId AnvisningId { get; private init; }

    /// <summary>Versionsnummer (version number), från 1 och uppåt.</summary>
    public int Nummer { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Versionsslag Slag { get; private init; }

    /// <summary>Versionen som den rättar (number of the version that it corrects), när den är en rättelse.</summary>
    public int? Rattar { get; private init; }

    /// <summary>Status (state).</summary>
    public Anvisningsstatus Status { get; private set; }

    /// <summary>Vad som är nytt och varför, i en eller två meningar (what is new and why).</summary>
    public string? Sammanfattning { get; private set; }

    /// <summary>Texten (the text).</summary>
    public Anvisningstext Text { get; private set; }

    /// <summary>Revisionen som texten är (id of the current revision), se <see cref="Textrevision"/>.</summary>
    public Guid RevisionId { get; private set; }

    /// <summary>Antal revisioner (number of revisions so far).</summary>
    public int Revisioner { get; private set; }

    /// <summary>När versionen påbörjades (when it was begun).</summary>
    public DateTimeOffset Skapad { get; private init; }

    /// <summary>När texten senast ändrades (when the text was last changed).</summary>
    public DateTimeOffset SenastAndrad { get; private set; }

    /// <summary>Konto som senast ändrade texten (account of the last author).</summary>
    public Guid? SenasteForfattareId { get; private set; }

    /// <summary>Vem som senast ändrade texten (name of the last author).</summary>
    public string SenasteForfattare { get; private set; }

    /// <summary>Beslutet (the decision), när det är registrerat.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Beslutet om upphävande (decision to repeal), när versionen är upphävd.</summary>
    public Beslut? Upphavande { get; private set; }

    /// <summary>Giltighet (validity); har mening först när versionen är beslutad.</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Protokollsutdrag (extract of the minutes), om det är bifogat.</summary>
    public Protokollsutdrag? Protokollsutdrag { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om versionen ännu inte är beslutad eller förkastad (still being handled).</summary>
    public bool ArPagaende => Status is Anvisningsstatus.Utkast or Anvisningsstatus.UnderGranskning or Anvisningsstatus.InforKs;

    /// <summary>Sparar en text i utkastet (saves a text in the draft).</summary>
    /// <param name="text">Texten (the text).</param>
    /// <param name="slag">Hur den kom till (how it came about).</param>
    /// <param name="andring">Vad som ändrades, i ord (what changed, in words).</param>
    /// <param name="grund">Revisionen som den som skrev utgick från (base revision).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <returns>Revisionen som ska sparas (the revision to store).</returns>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast.</exception>
    public Textrevision SparaText(Anvisningstext text, Revisionsslag slag, string andring, Guid? grund, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vem);
        KravUtkast();
        text.KravLangder();
        var revision = NyRevision(text, slag, andring, grund, vem, tidpunkt);
        Text = text;
        RevisionId = revision.Id;
        SenastAndrad = tidpunkt;
        SenasteForfattareId = vem.Id;
        SenasteForfattare = vem.Namn;
        return revision;
    }

    /// <summary>
    /// Tar vara på det som någon skrev, ord för ord, när det inte blev utkastets text som det stod (keeps verbatim what somebody wrote).
    /// </summary>
    /// <param name="text">Texten som den skrevs (the text as written).</param>
    /// <param name="grund">Revisionen som den utgick från (base revision).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    public Textrevision TaVara(Anvisningstext text, Guid grund, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vem);
        KravUtkast();
        text.KravLangder();
        return NyRevision(text, Revisionsslag.Kladd, "Det som skrevs, före sammanfogningen", grund, vem, tidpunkt);
    }

    /// <summary>Beskriver vad som är nytt (describes what is new).</summary>
    /// <param name="sammanfattning">En eller två meningar (one or two sentences).</param>
    public void Sammanfatta(string? sammanfattning)
    {
        KravUtkast();
        if (sammanfattning?.Length > MaxLangdSammanfattning)
            throw new RegelbrottException($"Sammanfattningen får ha högst {MaxLangdSammanfattning} tecken.");
        Sammanfattning = string.IsNullOrWhiteSpace(sammanfattning) ? null : sammanfattning.Trim();
    }

    /// <summary>
    /// Kommenterar en punkt (comments on a clause), med eller utan förslag till lydelse. Det går så länge versionen inte är beslutad
    /// eller förkastad, också när texten är låst för granskning.
    /// </summary>
    /// <param name="punktId">Punkten (the clause).</param>
    /// <param name="text">Kommentaren (the comment).</param>
    /// <param name="forslag">Förslag till lydelse så som den lagras (suggested wording as stored), om något.</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="lydelse">
    /// Punktens text när den som skriver läste den (the wording that the writer saw), när den kan ha ändrats sedan dess; annars den nuvarande.
    /// </param>
    /// <returns>Kommentaren som ska sparas (the comment to store).</returns>
    /// <exception cref="RegelbrottException">Versionen är avgjord, punkten finns inte, eller det finns inget att säga.</exception>
    public Kommentar Kommentera(PunktId punktId, string? text, string? forslag, Handlaggare vem, DateTimeOffset tidpunkt, string? lydelse = null)
    {
        if (!ArPagaende)
            throw new RegelbrottException($"Version {Nummer} är {(Status == Anvisningsstatus.Beslutad ? "beslutad" : "förkastad")} och kan inte kommenteras.");
        return Text.Punkt(punktId) is { } punkt
            ? new Kommentar(Id, punktId, lydelse ?? punkt.Text, text, forslag, vem, tidpunkt)
            : throw new RegelbrottException("Punkten är borttagen ur utkastet. Välj en annan punkt att kommentera.");
    }

    private Textrevision NyRevision(Anvisningstext text, Revisionsslag slag, string andring, Guid? grund, Handlaggare vem, DateTimeOffset tidpunkt) =>
        new(Id, ++Revisioner, slag, andring, grund, text, vem, tidpunkt);

    private void KravUtkast()
    {
        if (Status == Anvisningsstatus.Utkast)
            return;
        throw new RegelbrottException(Status switch
        {
            Anvisningsstatus.UnderGranskning => $"Version {Nummer} är under granskning och kan inte ändras. Be granskaren återförvisa den först.",
            Anvisningsstatus.InforKs => $"Version {Nummer} väntar på kommunstyrelsens beslut och kan inte ändras. Den måste återförvisas först.",
            Anvisningsstatus.Forkastad => $"Version {Nummer} är förkastad och kan inte ändras. Skapa ett nytt utkast.",
            _ => $"Version {Nummer} är beslutad och kan inte ändras. Skapa en ny version.",
        });
    }
}
