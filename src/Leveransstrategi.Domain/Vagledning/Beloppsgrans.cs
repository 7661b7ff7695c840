using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för en beloppsgräns (id of a legal amount).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct BeloppsgransId(Guid Value) : IEntitetsId<BeloppsgransId>
{
    /// <inheritdoc/>
    public static BeloppsgransId Av(Guid value) => new(value);
}

/// <summary>Beloppets slag (kind of legal amount).</summary>
public enum Beloppsslag
{
    /// <summary>Direktupphandlingsgräns (limit for direct award).</summary>
    Direktupphandling = 1,

    /// <summary>Dokumentationsgräns (limit above which a direct award is documented).</summary>
    Dokumentation = 2,

    /// <summary>EU:s tröskelvärde för varor och tjänster, kommuner (EU threshold for goods and services, municipalities).</summary>
    Troskelvarde = 3,
}

/// <summary>
/// Beloppsgräns (legal amount), i kronor utan mervärdesskatt: hur stort, hur det räknas, enligt vilket lagrum och när. Ett belopp som
/// ingen har bekräftat används inte för ett svar; vägledningen säger då att det inte är bekräftat.
/// </summary>
public sealed class Beloppsgrans : IVersionerad
{
    /// <summary>Längsta namn på den som bekräftade (maximum length in characters).</summary>
    public const int MaxLangdAv = 200;

    /// <summary>Längsta underlag (maximum length in characters).</summary>
    public const int MaxLangdUnderlag = 300;

    /// <summary>Skapar en gräns (creates an amount).</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="belopp">Belopp i kronor utan mervärdesskatt (SEK excl. VAT), om det är känt.</param>
    /// <param name="beloppIngar">Om ett köp på precis beloppet är inom gränsen (is the amount itself within).</param>
    /// <param name="lagrum">Lagrummets nyckel (key of the paragraph).</param>
    /// <param name="underlag">Var beloppet är hämtat (where the figure comes from).</param>
    /// <param name="giltighet">När det gäller (validity).</param>
    public Beloppsgrans(Beloppsslag slag, decimal? belopp, bool beloppIngar, string lagrum, string underlag, Giltighet giltighet)
    {
        if (belopp <= 0)
            throw new RegelbrottException("Beloppet ska vara större än noll.");
        Id = new(Guid.CreateVersion7());
        Slag = slag;
        Belopp = belopp;
        BeloppIngar = beloppIngar;
        Lagrum = lagrum;
        Underlag = underlag;
        Giltighet = giltighet;
    }

    private Beloppsgrans()
    {
        Lagrum = Underlag = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public BeloppsgransId Id { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Beloppsslag Slag { get; private init; }

    /// <summary>Belopp i kronor utan mervärdesskatt (SEK excl. VAT), om det är känt.</summary>
    public decimal? Belopp { get; private set; }

    /// <summary>Om ett köp på precis beloppet är inom gränsen (is the amount itself within).</summary>
    public bool BeloppIngar { get; private init; }

    /// <summary>Lagrummets nyckel (key of the paragraph).</summary>
    public string Lagrum { get; private init; }

    /// <summary>Underlag (where the figure comes from).</summary>
    public string Underlag { get; private set; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private init; }

    /// <summary>Vem som bekräftade (who confirmed it), om någon.</summary>
    public string? BekraftadAv { get; private set; }

    /// <summary>När det bekräftades (when it was confirmed).</summary>
    public DateTimeOffset? Bekraftad { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om beloppet är bekräftat och alltså får användas (is it confirmed and usable).</summary>
    public bool ArBekraftad => Bekraftad is not null && Belopp is not null;

    /// <summary>Bekräftar beloppet (confirms the amount), efter att ha läst det i lagen eller dess underlag.</summary>
    /// <param name="belopp">Beloppet (the amount), i kronor utan mervärdesskatt.</param>
    /// <param name="underlag">Var det är läst (where it was read).</param>
    /// <param name="av">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Beloppet är redan bekräftat, eller beloppet eller underlaget saknas.</exception>
    public void Bekrafta(decimal belopp, string underlag, string av, DateTimeOffset tidpunkt)
    {
        if (ArBekraftad)
            throw new RegelbrottException($"Beloppet är redan bekräftat av {BekraftadAv}.");
        if (belopp <= 0)
            throw new RegelbrottException("Ange beloppet i kronor, större än noll.");
        if (string.IsNullOrWhiteSpace(underlag))
            throw new RegelbrottException("Ange var beloppet är läst, till exempel SFS-numret.");
        Belopp = belopp;
        Underlag = underlag.Trim();
        BekraftadAv = av;
        Bekraftad = tidpunkt;
    }

    /// <summary>Om ett värde är inom gränsen (is a value within the limit).</summary>
    /// <param name="varde">Värdet i kronor utan mervärdesskatt (value, SEK excl. VAT).</param>
    public bool Rymmer(decimal varde) => BeloppIngar ? varde <= Belopp : varde < Belopp;
}
