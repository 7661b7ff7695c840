using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Benchmarks;

/// <summary>Avtalsfabrik (makes agreements for measuring): alla lägen, regimer och områden, lika för samma nummer vid varje körning.</summary>
internal sealed class Avtalsfabrik(DateOnly dag, IReadOnlyList<AnskaffningsomradeId> omraden, IReadOnlyList<AvtalsomradeId> avtalsomraden, IReadOnlyList<Organisation> organisationer)
{
    /// <summary>Antal leverantörer (suppliers).</summary>
    public const int AntalLeverantorer = 3_000;

    /// <summary>Avtalets tak i kronor (ceiling in SEK).</summary>
    public const decimal Tak = 100_000_000;

    private static readonly string[] saker =
    [
        "Systemutveckling", "Drift av servrar", "Programvarulicenser", "Telefoni", "Nätverk", "Ärendehantering", "Åtkomst och behörighet", "Öppna data",
        "Säkerhetsgranskning", "Utskrift", "Datacenter", "Konsulter inom arkitektur", "Lagring", "Användarstöd", "Projektledning", "Karttjänster", "E-arkiv",
    ];

    private static readonly CpvKod[] cpv = [CpvKod.Tolka("72220000-3"), CpvKod.Tolka("72250000-2")];

    private readonly List<Organisation> avropare = [.. organisationer.Where(en => en.Slag is Organisationsslag.Facknamnd or Organisationsslag.Stadsdelsnamnd)];

    /// <summary>Leverantörerna (suppliers).</summary>
    public IReadOnlyList<Leverantor> Leverantorer { get; } = [.. Enumerable.Range(1, AntalLeverantorer).Select(i => new Leverantor($"Leverantör {i} AB", Organisationsnummer.Tolka(Nummer(i)), null))];

    /// <summary>Vad avtalet är till för (its role in the set), efter plats.</summary>
    public static Avtalsroll Roll(int i) => (i % 20) switch
    {
        0 => Avtalsroll.Planerat,
        1 => Avtalsroll.UnderlagGodkant,
        2 => Avtalsroll.Annonserat,
        3 => Avtalsroll.Tilldelat,
        4 => Avtalsroll.Avtalssparr,
        5 => Avtalsroll.InteBorjat,
        < 10 => Avtalsroll.Galler,
        < 12 => Avtalsroll.TystForlangt,
        < 14 => Avtalsroll.Forlangt,
        14 => Avtalsroll.Slut,
        < 19 => Avtalsroll.Utganget,
        _ => Avtalsroll.Uppsagt,
    };

    /// <summary>Om det finns avrop på avtalet (has it call-offs).</summary>
    public static bool HarAvrop(int i) => Roll(i) >= Avtalsroll.Galler;

    /// <summary>Avtalet på en plats (the agreement at a place).</summary>
    public Ramavtal Avtal(int i)
    {
        var roll = Roll(i);
        var fran = dag.AddDays(roll switch
        {
            Avtalsroll.Planerat => 400,
            Avtalsroll.UnderlagGodkant => 280,
            Avtalsroll.Annonserat => 200,
            Avtalsroll.Tilldelat => 59,
            Avtalsroll.Avtalssparr => 56,
            Avtalsroll.InteBorjat => 15,
            Avtalsroll.TystForlangt or Avtalsroll.Forlangt => -760 - (i * 13 % 300),
            Avtalsroll.Utganget => -1_600 - (i * 37 % 3_000),
            Avtalsroll.Uppsagt => -500 - (i * 7 % 100),
            _ => -90 - (i * 37 % 600),
        });
        var regim = (i / 20 % 10) switch { < 6 => Lagregim.Direktivstyrt, < 9 => Lagregim.Nationellt, _ => Lagregim.Direktupphandling };
        var omrade = omraden[i % omraden.Count];
        var flera = i % 5 != 0;
        var avtal = new Ramavtal($"RA-{fran.Year}-{i:000000}", $"{saker[i % saker.Length]} {i}", regim, omrade, organisationer[0].Id);
        avtal.SattUppgifter(new(avtal.Titel, regim, omrade, organisationer[0].Id)
        {
            Dnr = Diarienummer.Tolka($"{i % 1000:000}-{i}/{fran.Year}"),
            Agare = "Kommunstyrelsen",
            Forvaltare = "Avtalsförvaltare, servicenämnden",
            Paborjad = fran.AddDays(-400 - (i % 90)),
            CpvKoder = cpv,
            Berorda = [(omraden[(i + 1) % omraden.Count], null), (null, avtalsomraden[i % avtalsomraden.Count])],
            Tak = new(Tak, i % 25 == 0 ? Tak / 1_000 : null, i % 25 == 0 ? "timmar" : null),
            Avropsregel = flera ? new(i % 3 == 0 ? Avropsformslag.Fordelningsnyckel : Avropsformslag.Rangordning, "punkt 6.2", hogstBelopp: Tak) : null,
            Prisvillkor = "Timpris enligt bilaga 2.",
            Indexvillkor = "Arbetskostnadsindex, en gång om året.",
            PrisSekretess = i % 2 == 0,
        });
        var satt = roll == Avtalsroll.TystForlangt ? Forlangningsatt.Tyst : Forlangningsatt.Uttryckligt;
        avtal.RattaTid(fran, Avtalsfrist.SistaDag(fran, 24), [(12, 3, satt), (12, 3, satt)], null);
        avtal.SattDelomraden([.. Enumerable.Range(0, 1 + (i % 3)).Select(nr => new Delomradesuppgift($"Delområde {nr + 1}", i % 2 == 1 && roll != Avtalsroll.Slut ? new(Tak * 0.9m, null, null) : null, Antagna(i, nr, flera)))]);
        avtal.SattBerattigade([.. Berattigade(i).Select(vem => (vem, Giltighet.TillsVidare))]);
        Passera(avtal, roll, fran, i);
        return avtal;
    }

    /// <summary>De som får avropa på avtalet (who may call off).</summary>
    public IReadOnlyList<Organisation> Avropare(Ramavtal avtal) => avropare.FindAll(en => avtal.FarAvropa(en, dag));

    private List<(LeverantorId, decimal?)> Antagna(int i, int nr, bool flera) =>
        [.. Enumerable.Range(0, flera ? 2 + (i % 3) : 1).Select(k => (Leverantorer[((i * 11) + (nr * 101) + (k * 7)) % AntalLeverantorer].Id, flera && i % 3 == 0 ? (decimal?)(100 / (2 + (i % 3))) : null))];

    private IEnumerable<Omfattning> Berattigade(int i) => (i % 4) switch
    {
        0 => [Omfattning.Alla(Organisationskrets.AllaNamnder)],
        1 => [Omfattning.Alla(Organisationskrets.Stadsdelsnamnder), Omfattning.Alla(Organisationskrets.Bolag)],
        2 => Enumerable.Range(0, 4).Select(k => Omfattning.En(avropare[(i + (k * 3)) % avropare.Count].Id)).Distinct(),
        _ => [Omfattning.Alla(Organisationskrets.Facknamnder)],
    };

    private void Passera(Ramavtal avtal, Avtalsroll roll, DateOnly fran, int i)
    {
        var hogst = roll switch
        {
            Avtalsroll.Planerat => 0,
            Avtalsroll.UnderlagGodkant => (int)Avtalsstegslag.UnderlagGodkant,
            Avtalsroll.Annonserat => (int)Avtalsstegslag.Annonserat,
            Avtalsroll.Tilldelat => (int)Avtalsstegslag.Tilldelat,
            Avtalsroll.Avtalssparr => (int)Avtalsstegslag.Underrattat,
            _ => (int)Avtalsstegslag.Tecknat,
        };
        foreach (var steg in Ramavtal.Ordning(avtal.Regim).Where(slag => (int)slag <= hogst))
        {
            var stegdag = fran.AddDays(steg switch
            {
                Avtalsstegslag.UnderlagGodkant => -300,
                Avtalsstegslag.Annonserat => -240,
                Avtalsstegslag.Tilldelat => -60,
                Avtalsstegslag.Underrattat => -59,
                _ => -30,
            });
            avtal.Passera(steg, stegdag, Avtalssteg.BehoverBeslut(steg) ? Beslut(stegdag, i) : null, Underrattelsesatt.Elektroniskt);
        }

        if (roll == Avtalsroll.Forlangt)
            avtal.AvgorForlangning(1, utnyttjas: true, Beslut(fran.AddMonths(19), i));
        if (roll == Avtalsroll.Uppsagt)
            avtal.Passera(Avtalsstegslag.Uppsagt, dag.AddDays(-50), Beslut(dag.AddDays(-120), i));
    }

    private static Beslut Beslut(DateOnly nar, int i) => new(Ramavtal.BeslutandeOrgan, nar, $"§ {1 + (i % 40)}", Diarienummer.Tolka($"020-{i}/{nar.Year}"));

    private static string Nummer(int i)
    {
        var siffror = string.Create(CultureInfo.InvariantCulture, $"559{i:000000}");
        var summa = siffror.Select((tecken, plats) => (tecken - '0') * (plats % 2 == 0 ? 2 : 1)).Sum(tal => (tal / 10) + (tal % 10));
        return $"{siffror[..6]}-{siffror[6..]}{(10 - (summa % 10)) % 10}";
    }
}

/// <summary>Avtalsroll (role of an agreement in the set).</summary>
internal enum Avtalsroll
{
    Planerat,
    UnderlagGodkant,
    Annonserat,
    Tilldelat,
    Avtalssparr,
    InteBorjat,
    Galler,
    TystForlangt,
    Forlangt,
    Slut,
    Utganget,
    Uppsagt,
}
