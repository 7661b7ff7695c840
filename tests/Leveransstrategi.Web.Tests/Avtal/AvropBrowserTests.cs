using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Avtal;

/// <summary>Avropens sidor i en riktig webbläsare, utan anmärkningar på bred och smal skärm.</summary>
public sealed partial class AvropBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Avropet_provas_registreras_och_alla_sidor_ar_tillgangliga()
    {
        await fixtur.Portal.AvropbartAvtalAsync();
        var sida = await fixtur.InloggadAsync(true, Roller.Avtalsforvaltare);
        await sida.GotoAsync($"/ramavtal/{Avropsprov.Avtal}/avrop/nytt");
        await KontrolleraAsync(sida, "nytt");
        await sida.GetByLabel("Vem avropar?").SelectOptionAsync("Bromma stadsdelsnämnd");
        await sida.GetByLabel("Delområde", new() { Exact = true }).SelectOptionAsync("1. Utveckling");
        await sida.GetByLabel("Vad avropas?").FillAsync("Vidareutveckling av bokningssystem");
        await sida.GetByLabel("Värde i kronor utan moms").FillAsync("486 000");
        await sida.GetByLabel("Timmar (frivilligt)").FillAsync("200");
        await sida.GetByLabel("Från och med").FillAsync("2008-06-10");
        await sida.GetByLabel("Ja, beställningen är gjord").CheckAsync();
        await sida.GetByLabel("Vilken dag?").FillAsync("2008-06-04");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Pröva avropet" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Avropet ryms och går att registrera.")).ToBeVisibleAsync();
        await KontrolleraAsync(sida, "provat");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera avropet" }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(Avropsadress());
        await KontrolleraAsync(sida, "avropet");

        var bereds = await fixtur.Portal.AvropaAsync(Avropsprov.Formular("50 000", Avropslage.Reserverat));
        var over = Avropsprov.Formular("700 000");
        over.Over = new() { Skal = "Driften står annars still.", Lagrum = "17 kap. 12 §", Beslutare = "Kommunstyrelsen", Dnr = "KS 2008/77" };
        await fixtur.Portal.AvropaAsync(over, Avtalsprov.Forvaltare);
        var alfa = await fixtur.Portal.DbAsync(db => db.Leverantorer.Where(l => l.Namn == "Konsult Alfa AB").Select(l => new { l.Id, l.Versionsmarke }).SingleAsync());
        await fixtur.Portal.SkickaAsync(new StangAvLeverantor.Command(alfa.Id.Value, alfa.Versionsmarke, "2008-07-01", "2008-07-31", "Brott mot villkoren", "Avtalet punkt 12"), Avtalsprov.Forvaltare);
        var hoppat = Avropsprov.Formular("1 000");
        (hoppat.Dag, hoppat.Over) = ("2008-07-02", over.Over);
        var utanAlfa = await fixtur.Portal.AvropaAsync(hoppat, Avtalsprov.Forvaltare);
        foreach (var (adress, namn) in new[]
        {
            ("/avrop", "lista"), ("/avrop/over-taket", "over-taket"), ($"/avrop/{utanAlfa}", "avstangd"), ($"/avrop/{bereds}", "bereds"), ($"/avrop/{bereds}/lagg", "lagg"), ($"/avrop/{bereds}/ratta", "ratta"), ($"/avrop/{bereds}/annullera", "annullera"),
            ($"/ramavtal/{Avropsprov.Avtal}", "avtalet"), ($"/ramavtal/{Avropsprov.Avtal}/ratta", "avtalet-ratta"), ($"/ramavtal/{Avropsprov.Avtal}?datum=2008-06-04", "avtalet-da"),
        })
        {
            await sida.GotoAsync(adress);
            await KontrolleraAsync(sida, namn);
        }
    }

    private static async Task KontrolleraAsync(IPage sida, string namn)
    {
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"avrop-{namn}");
    }

    [GeneratedRegex(@"/avrop/A-\d+$")]
    private static partial Regex Avropsadress();
}
