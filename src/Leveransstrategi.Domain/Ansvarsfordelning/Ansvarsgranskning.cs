using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Ansvarsfordelning;

/// <summary>Luckslag (kind of gap or conflict) i ansvarsfördelningen.</summary>
public enum Luckslag
{
    /// <summary>Ingen beslutar om området (no decider).</summary>
    UtanBeslutare = 1,

    /// <summary>Flera beslutar om samma område (several deciders).</summary>
    FleraBeslutare = 2,

    /// <summary>Källan gäller inte (the source is not in force).</summary>
    KallanGallerInte = 3,

    /// <summary>Något har upphört utan att någon har tagit vid (ended without a successor).</summary>
    UtanEftertradare = 4,

    /// <summary>Nämnden har ingen kontakt (a committee without a contact).</summary>
    UtanKontakt = 5,
}

/// <summary>Lucka (a gap or a conflict) i ansvarsfördelningen en dag. Bara det som luckan gäller är ifyllt.</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Omrade">Anskaffningsområdet (acquisition area), när det gäller ett bestämt.</param>
/// <param name="Avtalsomrade">Avtalsområdet (contract area), när det gäller ett bestämt.</param>
/// <param name="Ansvar">Ansvaren (the responsibilities): de som går emot varandra, eller det som brister.</param>
/// <param name="Regel">Regeln om centralupphandling (the central-procurement rule), när det är den som brister.</param>
/// <param name="Kallfel">Vad som är fel med källan (what is wrong with the source).</param>
/// <param name="Organisation">Nämnden utan kontakt, eller den som har upphört (the organisation).</param>
public sealed record Lucka(
    Luckslag Slag,
    AnskaffningsomradeId? Omrade = null,
    AvtalsomradeId? Avtalsomrade = null,
    IReadOnlyList<Ansvar>? Ansvar = null,
    Centralregel? Regel = null,
    Kallfel? Kallfel = null,
    Organisation? Organisation = null);

/// <summary>
/// Ansvarsgranskning (finds gaps and conflicts) i ansvar och regler en dag. Den rättar inget och gissar inget: en människa avgör vad som
/// är fel.
/// </summary>
/// <param name="omraden">Anskaffningsområden (acquisition areas).</param>
/// <param name="avtalsomraden">Avtalsområden med regler (contract areas).</param>
/// <param name="ansvar">Ansvar (responsibilities), oavsett tid.</param>
/// <param name="organisationer">De organisationer som ansvaren gäller (organisations of the responsibilities).</param>
/// <param name="kalla">Källan som en hänvisning pekar på (looks up a source), eller inget när den inte finns i registret.</param>
/// <param name="dag">Dagen (the day).</param>
public sealed class Ansvarsgranskning(
    IReadOnlyList<Anskaffningsomrade> omraden,
    IReadOnlyList<Avtalsomrade> avtalsomraden,
    IReadOnlyList<Ansvar> ansvar,
    IReadOnlyList<Organisation> organisationer,
    Func<Kallhanvisning, Ansvarskalla?> kalla,
    DateOnly dag)
{
    private readonly List<Ansvar> gallande = [.. ansvar.Where(ett => ett.Giltighet.Omfattar(dag))];

    private readonly OrganisationId? fullmaktige = organisationer.FirstOrDefault(o => o.Slag == Organisationsslag.Kommunfullmaktige)?.Id;

    /// <summary>Alla luckor (all gaps): slag för slag, i områdenas ordning.</summary>
    /// <param name="utanKontakt">Nämnder utan kontakt (committees without a contact), som portalen har tagit reda på.</param>
    public IReadOnlyList<Lucka> Luckor(IEnumerable<Organisation> utanKontakt) =>
    [
        .. UtanBeslutare(),
        .. FleraBeslutare(),
        .. Kallor(),
        .. Upphorda(),
        .. utanKontakt.Select(namnd => new Lucka(Luckslag.UtanKontakt, Organisation: namnd)),
    ];

    private IEnumerable<Lucka> UtanBeslutare() =>
        from omrade in omraden
        where !Beslutare(omrade.Id, null).Any() && !Beslutare(null, null).Any()
        select new Lucka(Luckslag.UtanBeslutare, omrade.Id);

    private IEnumerable<Lucka> FleraBeslutare()
    {
        var platser = new (AnskaffningsomradeId? Omrade, AvtalsomradeId? Avtalsomrade)[] { (null, null) }
            .Concat(omraden.Select(omrade => ((AnskaffningsomradeId?)omrade.Id, (AvtalsomradeId?)null)))
            .Concat(avtalsomraden.Select(ett => ((AnskaffningsomradeId?)null, (AvtalsomradeId?)ett.Id)));
        foreach (var (omrade, avtalsomrade) in platser)
        {
            var egna = Beslutare(omrade, avtalsomrade).ToList();
            // Den som beslutar om hela it-området beslutar också om det här: en till behöver redas ut.
            var beslutare = egna.Count > 0 && (omrade is not null || avtalsomrade is not null) ? [.. egna, .. Beslutare(null, null)] : egna;
            var krockar = beslutare.Where(ett => beslutare.Exists(annan => annan.Vem != ett.Vem && !annan.Vem.Utesluter(ett.Vem))).ToList();
            if (krockar.Count > 0)
                yield return new(Luckslag.FleraBeslutare, omrade, avtalsomrade, krockar);
        }
    }

    private IEnumerable<Lucka> Kallor()
    {
        foreach (var ett in gallande)
        {
            if (Fel(ett.Kalla) is { } fel)
                yield return new(Luckslag.KallanGallerInte, ett.Omrade, ett.Avtalsomrade, [ett], Kallfel: fel);
        }

        foreach (var avtalsomrade in avtalsomraden)
        {
            foreach (var regel in avtalsomrade.Centralregler.Where(regel => regel.Giltighet.Omfattar(dag)))
            {
                if (Fel(regel.Kalla) is { } fel)
                    yield return new(Luckslag.KallanGallerInte, Avtalsomrade: avtalsomrade.Id, Regel: regel, Kallfel: fel);
            }
        }
    }

    private IEnumerable<Lucka> Upphorda()
    {
        foreach (var ett in gallande)
        {
            if (organisationer.FirstOrDefault(o => o.Id == ett.Vem.Organisation) is { } borta && borta.Giltighet.Till < dag)
                yield return new(Luckslag.UtanEftertradare, ett.Omrade, ett.Avtalsomrade, [ett], Organisation: borta);
        }

        // Bara det senaste i varje ruta: det som avslutades tidigare har redan haft en efterträdare.
        var slut = ansvar.Where(ett => ett.Giltighet.Till < dag && !ett.IngenTarVid && !gallande.Exists(annat => TarVid(annat, ett)));
        foreach (var ett in slut.Where(ett => !ansvar.Any(annat => annat.SammaRuta(ett) && annat.Giltighet.Till > ett.Giltighet.Till)))
            yield return new(Luckslag.UtanEftertradare, ett.Omrade, ett.Avtalsomrade, [ett]);
    }

    // Den som tog vid är en krets som den förra ryms i, eller någon annan som har börjat senare. En krets tar inte vid efter en annan.
    private static bool TarVid(Ansvar annat, Ansvar slut) =>
        annat.SammaRoll(slut)
        && (annat.Vem.Rymmer(slut.Vem) || (!annat.Vem.Utesluter(slut.Vem) && annat.Giltighet.Fran > (slut.Giltighet.Fran ?? DateOnly.MinValue)));

    // Fullmäktiges beslut om hela it-området är ramen för alla andra beslut, och gör varken området beslutat eller beslutaren till två.
    private IEnumerable<Ansvar> Beslutare(AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade) =>
        gallande.Where(ett =>
            ett.Roll == Ansvarsroll.Beslutar
            && ett.Omrade == omrade
            && ett.Avtalsomrade == avtalsomrade
            && !(omrade is null && avtalsomrade is null && ett.Vem.Krets is null && ett.Vem.Organisation == fullmaktige));

    // En lag eller ett beslut som bara är skrivet med namn finns inte i portalen att pröva.
    private Kallfel? Fel(Kallhanvisning hanvisning) =>
        hanvisning.Styrdokument is null && hanvisning.Anvisning is null ? null
        : kalla(hanvisning) is { } funnen ? funnen.Fel(hanvisning, dag)
        : Ansvarsfordelning.Kallfel.SaknasIRegistret;
}
