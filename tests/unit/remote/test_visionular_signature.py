# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.remote.visionular_signature: what is signed, and that it comes to what was computed by hand."""

from ripgui.remote.visionular_signature import authorization, text_to_sign

ACCESS_KEY = "0123456789abcdef"
SECRET_KEY = "0123456789abcdef0123456789abcdef"
DATE = "Thu, 14 May 2020 16:17:40 GMT"
HEADERS = {"X-Wz-Nonce": "60d0bd7e-95bb-11ea-b1d2-005056400001"}


def test_a_call_with_a_body_is_signed_as_documented() -> None:
    body = b'{"input":"s3://b/in.mp4","output":"out.mp4","storage_id":"43039beb709bfcad","template_name":"720p"}'

    made = authorization(
        access_key=ACCESS_KEY,
        secret_key=SECRET_KEY,
        method="POST",
        target="/api/create_task",
        date=DATE,
        headers=HEADERS,
        body=body,
    )

    assert made == f"Visionular AccessKeyId={ACCESS_KEY}, Signature=jiOlm2AwurewzzmjSKw+pfPG7sk="


def test_a_query_is_signed_in_the_order_of_its_names() -> None:
    made = authorization(
        access_key=ACCESS_KEY,
        secret_key=SECRET_KEY,
        method="GET",
        target="/api/list_task?start_time=1581040000&start_num=0&end_time=1581060000&count=50",
        date=DATE,
        headers=HEADERS,
        body=b"",
    )

    assert made.endswith("Signature=FldfBO3pBgMQnACPIlzKYwK1GmU=")


def test_own_headers_are_signed_sorted_in_lower_case_without_spaces() -> None:
    text = text_to_sign(
        method="post",
        target="/api/del_task",
        date=DATE,
        headers={"X-Wz-Nonce": " n ", "Accept": "x", "X-WZ-Also": "a"},
        body=b"{}",
    )

    assert text == (
        f"POST\n99914B932BD37A50B983C5E7C90AE93B\napplication/json\n{DATE}\nx-wz-also:a\nx-wz-nonce:n\n/api/del_task"
    )
