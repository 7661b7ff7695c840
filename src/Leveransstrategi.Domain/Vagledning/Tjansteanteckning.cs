using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för en tjänsteanteckning (id of a frozen answer).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct TjansteanteckningId(Guid Value) : IEntitetsId<TjansteanteckningId>
{
    /// <inheritdoc/>
    public static TjansteanteckningId Av(Guid value) => new(value);
}

/// <summary>
/// Tjänsteanteckning (frozen answer): vägledningens svar så som det löd när det sparades, med frågan, källornas text och en kontrollsumma.
/// Den ändras aldrig.
/// </summary>
public sealed class Tjansteanteckning
{
    /// <summary>Längsta namn på den som sparade (maximum length in characters).</summary>
    public const int MaxLangdAv = 200;

    /// <summary>Längsta rubrik (maximum length in characters).</summary>
    public const int MaxLangdRubrik = 300;

    /// <summary>Fryser ett svar (freezes an answer).</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="underlag">Frågan (the question).</param>
    /// <param name="kod">Svarets kod (conclusion code).</param>
    /// <param name="rubrik">Svarets rubrik (heading).</param>
    /// <param name="innehall">Hela svaret i sin fasta form (the answer in its canonical form).</param>
    /// <param name="dnr">Organisationens eget diarienummer (its own registry number), om det är angivet.</param>
    /// <param name="av">Vem som sparade (who).</param>
    /// <param name="avId">Kontot (account).</param>
    /// <param name="tidpunkt">När (when).</param>
    public Tjansteanteckning(OrganisationId organisation, Frageunderlag underlag, Slutsatskod kod, string rubrik, string innehall, Diarienummer? dnr, string av, Guid? avId, DateTimeOffset tidpunkt)
    {
        Id = new(Guid.CreateVersion7());
        OrganisationId = organisation;
        Underlag = underlag;
        Kod = kod;
        Rubrik = rubrik;
        Innehall = innehall;
        Sha256 = Summa(innehall);
        Dnr = dnr?.Text;
        Av = av;
        AvId = avId;
        Tidpunkt = tidpunkt;
    }

    private Tjansteanteckning()
    {
        Underlag = null!;
        Rubrik = Innehall = Sha256 = Av = string.Empty;
    }

    /// <summary>Identitet (id).</summary>
    public TjansteanteckningId Id { get; private init; }

    /// <summary>Organisationen (the organisation).</summary>
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Frågan (the question).</summary>
    public Frageunderlag Underlag { get; private init; }

    /// <summary>Svarets kod (conclusion code).</summary>
    public Slutsatskod Kod { get; private init; }

    /// <summary>Svarets rubrik (heading).</summary>
    public string Rubrik { get; private init; }

    /// <summary>Svaret i sin fasta form (the canonical form): JSON i UTF-8.</summary>
    public string Innehall { get; private init; }

    /// <summary>Kontrollsumma (checksum) över <see cref="Innehall"/>: SHA-256 i sextontal.</summary>
    public string Sha256 { get; private init; }

    /// <summary>Organisationens eget diarienummer (its own registry number), om det är angivet.</summary>
    public string? Dnr { get; private init; }

    /// <summary>Vem som sparade (who saved it).</summary>
    public string Av { get; private init; }

    /// <summary>Kontot (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>När den sparades (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>Om innehållet är det som sparades (is the content intact).</summary>
    public bool ArOrord => Sha256 == Summa(Innehall);

    private static string Summa(string innehall) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(innehall)));
}
