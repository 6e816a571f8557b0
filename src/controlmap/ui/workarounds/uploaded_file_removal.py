"""Removal of an uploaded file from the server's memory, where Streamlit keeps it until its session ends."""

from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile


def drop_upload(file: UploadedFile) -> None:
    """Make the server drop the bytes of a file that has been read."""
    context = get_script_run_ctx()
    # The protocol has no method for this, but the only implementation has one.
    if context is not None and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(context.session_id, file.file_id)
