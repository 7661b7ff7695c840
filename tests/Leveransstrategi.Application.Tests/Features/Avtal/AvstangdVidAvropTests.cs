using FluentValidation;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

public sealed class AvstangdVidAvropTests
{
    [Fact]
    public async Task Avropet_minns_vem_som_hoppades_over_for_att_den_var_avstangd_ocksa_nar_avstangningen_har_havts()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        var (alfa, beta, gamma) = (await LeverantorAsync(databas, "Konsult Alfa AB"), await LeverantorAsync(databas, "Konsult Beta AB"), await LeverantorAsync(databas, "Konsult Gamma AB"));
        await StangAvAsync(databas, alfa);
        await StangAvAsync(databas, gamma);
        var direkt = await databas.AvropaAsync();
        var bereds = await databas.AvropaAsync(Avropsprov.Formular("50 000", Avropslage.Reserverat));
        Assert.Empty((await VisaAsync(databas, bereds)).Forbigangna);
        await databas.SkickaAsync(new LaggAvrop.Command(bereds, new() { Dag = "2008-06-09" }, await MarkeAsync(databas, bereds)), Avropsprov.Administrator);
        var sparr = await databas.DbAsync(db => db.Leverantorer.SelectMany(l => l.Avstangningar).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
        await databas.SkickaAsync(new HavAvstangning.Command(alfa, sparr, await MarkeAsync(databas, alfa), "2008-06-01", "Beslutet var fel."), Avtalsprov.Forvaltare);

        foreach (var (nummer, dag) in new[] { (direkt, "2008-06-04"), (bereds, "2008-06-09") })
        {
            var avrop = await VisaAsync(databas, nummer);
            Assert.Equal(beta, avrop.Leverantor!.Value.Value);
            // Gamma stod efter den som fick avropet.
            var rad = Assert.Single(avrop.Forbigangna);
            Assert.Equal((alfa, Forbigaendeskal.Avstangd), (rad.Leverantor.Value, rad.Skal));
            Assert.Equal($"2008-06-01 – 2008-06-30 (Avtalet punkt 12). Avropet är gjort {dag}.", rad.Motivering);
            Assert.Equal($"Konsult Alfa AB var avstängd: 2008-06-01 – 2008-06-30 (Avtalet punkt 12). Avropet är gjort {dag}.", Assert.Single(avrop.Historik, en => en.Slag == Avropshandelseslag.HoppadOver).Text);
        }

        await databas.SkickaAsync(new RattaAvrop.Command(direkt, Avropsprov.Formular("90 000"), "Fel belopp i beställningen.", await MarkeAsync(databas, direkt)), Avropsprov.Administrator);
        Assert.Single((await VisaAsync(databas, direkt)).Forbigangna);
        var efter = await VisaAsync(databas, await databas.AvropaAsync(Avropsprov.Formular("1 000")));
        Assert.Equal((alfa, 0), (efter.Leverantor!.Value.Value, efter.Forbigangna.Count));
    }

    [Fact]
    public async Task Vid_ny_konkurrens_minns_avropet_alla_som_var_avstangda()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        await StangAvAsync(databas, await LeverantorAsync(databas, "Konsult Gamma AB"));
        var stort = Avropsprov.Formular();
        (stort.Timmar, stort.Leverantor) = ("321", await LeverantorAsync(databas, "Konsult Alfa AB"));
        var rad = Assert.Single((await VisaAsync(databas, await databas.AvropaAsync(stort))).Forbigangna);
        Assert.Equal((await LeverantorAsync(databas, "Konsult Gamma AB"), Forbigaendeskal.Avstangd), (rad.Leverantor.Value, rad.Skal));
    }

    [Fact]
    public async Task Ocksa_ett_inlast_avrop_minns_vem_som_var_avstangd_och_att_efterfoljaren_var_det()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        var alfa = await LeverantorAsync(databas, "Konsult Alfa AB");
        var ny = await databas.SkickaAsync(new RegistreraLeverantor.Command("Efterträdaren AB", null, null, []), Avtalsprov.Forvaltare);
        await databas.SkickaAsync(new SlaIhopLeverantorer.Command(alfa, await MarkeAsync(databas, alfa), ny, "2008-05-01"), Avtalsprov.Forvaltare);
        await StangAvAsync(databas, ny);

        var import = await databas.ImporteraAsync(
            Importslag.Avrop,
            $"Avropsnummer;Ramavtal;Nämnd;Delområde;Beskrivning;Belopp;Timmar;Datum;Första dag;Sista dag\nX-1;{Avropsprov.Avtal};Bromma stadsdelsnämnd;Utveckling;Bokning;150 000;100;2008-06-04;2008-06-10;2008-12-31\n");

        Assert.Equal(1, import.Med(Importutfall.Ny));
        var rad = Assert.Single((await VisaAsync(databas, "X-1")).Forbigangna);
        Assert.Equal((alfa, "Efterträdaren AB, som har tagit över, 2008-06-01 – 2008-06-30 (Avtalet punkt 12). Avropet är gjort 2008-06-04."), (rad.Leverantor.Value, rad.Motivering));
    }

    [Fact]
    public async Task Att_en_leverantor_ar_avstangd_kan_ingen_skriva_sjalv()
    {
        await using var databas = await AvropTests.MedAvtalAsync();
        var formular = Avropsprov.Formular();
        formular.Leverantor = await LeverantorAsync(databas, "Konsult Beta AB");
        formular.Forbigangna = [new() { Leverantor = await LeverantorAsync(databas, "Konsult Alfa AB"), Skal = Forbigaendeskal.Avstangd, Motivering = "Den är avstängd." }];
        Assert.Contains("Välj varför leverantören förbigås.", (await Assert.ThrowsAsync<ValidationException>(() => databas.AvropaAsync(formular))).Message, StringComparison.Ordinal);
        var bereds = await databas.AvropaAsync(Avropsprov.Formular(lage: Avropslage.Reserverat));
        formular.Dag = "2008-06-09";
        await Assert.ThrowsAsync<ValidationException>(async () => await databas.SkickaAsync(new LaggAvrop.Command(bereds, formular, await MarkeAsync(databas, bereds)), Avropsprov.Administrator));

        var avtal = Avropsprov.Avtalsformular();
        avtal.TillatnaSkal = [Forbigaendeskal.TackatNej, Forbigaendeskal.Avstangd];
        var fel = await Assert.ThrowsAsync<ValidationException>(async () =>
            await databas.SkickaAsync(new RattaRamavtal.Command(Avropsprov.Avtal, avtal, await databas.DbAsync(db => db.Ramavtal.Select(r => r.Versionsmarke).SingleAsync())), Avtalsprov.Forvaltare));
        Assert.Contains("Välj bland skälen i listan.", fel.Message, StringComparison.Ordinal);
    }

    private static async Task<Avrop> VisaAsync(Testdatabas databas, string nummer) => (await databas.SkickaAsync(new VisaAvrop.Query(nummer), Avropsprov.Administrator)).Avrop;

    private static async Task StangAvAsync(Testdatabas databas, Guid leverantor) =>
        await databas.SkickaAsync(new StangAvLeverantor.Command(leverantor, await MarkeAsync(databas, leverantor), "2008-06-01", "2008-06-30", "Brott mot villkoren", "Avtalet punkt 12"), Avtalsprov.Forvaltare);

    private static async Task<Guid> LeverantorAsync(Testdatabas databas, string namn) => (await databas.DbAsync(db => db.Leverantorer.Where(l => l.Namn == namn).Select(l => l.Id).SingleAsync())).Value;

    private static Task<Guid> MarkeAsync(Testdatabas databas, string nummer) => databas.DbAsync(db => db.Avrop.Where(a => a.Nummer == nummer).Select(a => a.Versionsmarke).SingleAsync());

    private static Task<Guid> MarkeAsync(Testdatabas databas, Guid leverantor) => databas.DbAsync(db => db.Leverantorer.Where(l => l.Id == new LeverantorId(leverantor)).Select(l => l.Versionsmarke).SingleAsync());
}
